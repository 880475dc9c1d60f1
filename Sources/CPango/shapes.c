#include "text.h"

static void set_colour(cairo_t *cairo, const double *colour) {
  cairo_set_source_rgb(cairo, colour[0], colour[1], colour[2]);
}

// What is drawn next is black again, as text expects.
static void restore(cairo_t *cairo) {
  cairo_set_source_rgb(cairo, 0, 0, 0);
  cairo_set_dash(cairo, NULL, 0, 0);
}

void cpango_document_box(cpango_document *document, double x, double y, double width, double height,
                         const double *fill, const double *edge) {
  cairo_t *cairo = document->cairo;
  cairo_new_path(cairo);
  cairo_rectangle(cairo, x, y, width, height);
  if (fill != NULL) {
    set_colour(cairo, fill);
    cairo_fill_preserve(cairo);
  }
  if (edge != NULL) {
    set_colour(cairo, edge);
    cairo_set_line_width(cairo, 0.6);
    cairo_stroke_preserve(cairo);
  }
  cairo_new_path(cairo);
  restore(cairo);
}

void cpango_document_line(cpango_document *document, const double *points, int count, double width,
                          const double *colour, const double *dashes, int dash_count) {
  cairo_t *cairo = document->cairo;
  // A text leaves the pen where it ended.
  cairo_new_path(cairo);
  set_colour(cairo, colour);
  cairo_set_line_width(cairo, width);
  cairo_set_dash(cairo, dashes, dash_count, 0);
  for (int point = 0; point < count; point++)
    cairo_line_to(cairo, points[2 * point], points[2 * point + 1]);
  cairo_stroke(cairo);
  restore(cairo);
}
