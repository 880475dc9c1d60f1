/// Programs in Python that hold what is published against the plan it was made of, with parsers of others.
enum JudgePrograms {
  /// Holds the workbook against the tables of the plan; given the plan folder and the published one.
  static let tables = """
    import collections, csv, openpyxl, sys
    plan, out = sys.argv[1:3]
    rows = lambda name: list(csv.DictReader(open(f'{plan}/{name}.csv', encoding='utf-8', newline='')))
    book = openpyxl.load_workbook(f'{out}/office/office.xlsx')
    def table(sheet):
        head, *rest = sheet.iter_rows(values_only=True)
        return [dict(zip(head, row)) for row in rest]
    def same(what, told, wanted):
        assert told == wanted, f'{what}: {[x for x in told if x not in wanted][:3]} for {[x for x in wanted if x not in told][:3]}'
    clock = lambda time: time.strftime('%H:%M')
    day = lambda date: date.date().isoformat()
    sessions = rows('sessions')
    wanted = sorted((r['session'], r['date'], r['starts'], r['ends'], len(r['pupils'].split(';'))) for r in sessions)
    def told(sheets):
        return sorted((r['Session'], day(r['Date']), clock(r['Starts']), clock(r['Ends']), r['Pupils'].count(chr(10)) + 1)
            for s in sheets for r in table(s))
    same('sessions', told([book['Sessions']]), wanted)
    tutors = book.worksheets[5:]
    same('tutors', told(tutors), wanted)
    assert len(tutors) == len({r['tutor'] for r in sessions})
    registers = collections.Counter((r['Session'], day(r['Date']), clock(r['Starts'])) for r in table(book['Registers']))
    same('registers', registers, {w[:3]: w[4] for w in map(lambda w: (w[0], w[1], w[2], 0, w[4]), wanted)})
    same('withdrawals',
        sorted((r['Session'], day(r['Date']), r['Period'], r['Class'], r['Minutes']) for r in table(book['Withdrawals'])),
        sorted((r['session'], r['date'], r['period'], r['class'], int(r['minutes'])) for r in rows('withdrawals')))
    visits = collections.defaultdict(list)
    for r in sessions: visits[r['date'], r['tutor']].append(r)
    same('contacts',
        sorted((day(r['Date']), clock(r['From']), clock(r['To']), r['Sessions']) for r in table(book['Contacts'])),
        sorted((key[0], min(r['starts'] for r in v), max(r['ends'] for r in v), len(v)) for key, v in visits.items()))
    assert all(c.data_type != 'f' for s in book for r in s.iter_rows() for c in r)
    print(len(wanted), 'sessions agree in 5 tables and', len(tutors), 'tutors')
    """
}
