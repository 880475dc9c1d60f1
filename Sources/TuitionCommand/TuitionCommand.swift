@main struct TuitionCommand { static func main() {} }
