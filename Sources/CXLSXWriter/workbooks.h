// libxlsxwriter, which writes workbooks and reads none; where it is is asked of pkg-config.
#include <xlsxwriter.h>
