// Pango and Cairo, for the C of CPango alone; where they are is asked of pkg-config.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
