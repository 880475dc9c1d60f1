// What the two files of this module share.
#ifndef CPANGO_TEXT_H
#define CPANGO_TEXT_H

#include "cpango.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

struct cpango_document {
  PangoContext *context;
  GByteArray *bytes;
  cairo_surface_t *surface;
  cairo_t *cairo;
};

struct cpango_text {
  PangoLayout *layout;
};

#endif
