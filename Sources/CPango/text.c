#include "text.h"

#include <stdlib.h>

static PangoAlignment pango_alignment(PangoContext *context, enum cpango_alignment alignment) {
  bool turned = pango_context_get_base_dir(context) == PANGO_DIRECTION_RTL;
  switch (alignment) {
  case CPANGO_CENTRE: return PANGO_ALIGN_CENTER;
  case CPANGO_END: return turned ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
  default: return turned ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
  }
}

static PangoLayout *new_layout(PangoContext *context, const char *markup) {
  PangoAttrList *attributes = NULL;
  char *text = NULL;
  if (!pango_parse_markup(markup, -1, 0, &attributes, &text, NULL, NULL)) return NULL;
  PangoLayout *layout = pango_layout_new(context);
  pango_layout_set_text(layout, text, -1);
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  g_free(text);
  return layout;
}

cpango_text *cpango_text_new(cpango_document *document, const char *markup, double size,
                             enum cpango_alignment alignment) {
  PangoLayout *layout = new_layout(document->context, markup);
  if (layout == NULL) return NULL;
  PangoFontDescription *font = pango_font_description_from_string("sans-serif");
  pango_font_description_set_size(font, pango_units_from_double(size));
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  pango_layout_set_alignment(layout, pango_alignment(document->context, alignment));
  // A number or a Latin name does not turn the line round in which it stands.
  pango_layout_set_auto_dir(layout, false);
  cpango_text *made = calloc(1, sizeof *made);
  if (made == NULL) {
    g_object_unref(layout);
    return NULL;
  }
  made->layout = layout;
  return made;
}

void cpango_text_free(cpango_text *text) {
  if (text == NULL) return;
  g_object_unref(text->layout);
  free(text);
}

void cpango_text_break(cpango_text *text, double width) {
  pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(text->layout, pango_units_from_double(width));
}

double cpango_text_width(const cpango_text *text) {
  PangoRectangle logical;
  pango_layout_get_extents(text->layout, NULL, &logical);
  return pango_units_to_double(logical.width);
}

double cpango_text_least_width(cpango_text *text) {
  pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD);
  pango_layout_set_width(text->layout, 1);
  return cpango_text_width(text);
}

int cpango_text_line_count(const cpango_text *text) {
  return pango_layout_get_line_count(text->layout);
}

void cpango_text_line(const cpango_text *text, int number, double *top, double *bottom) {
  PangoLayoutIter *lines = pango_layout_get_iter(text->layout);
  for (int line = 0; line < number; line++) pango_layout_iter_next_line(lines);
  int first = 0, last = 0;
  pango_layout_iter_get_line_yrange(lines, &first, &last);
  pango_layout_iter_free(lines);
  *top = pango_units_to_double(first);
  *bottom = pango_units_to_double(last);
}

void cpango_document_text(cpango_document *document, const cpango_text *text, int first, int count,
                          double x, double y) {
  double top = 0, bottom = 0;
  cpango_text_line(text, first, &top, &bottom);
  PangoLayoutIter *lines = pango_layout_get_iter(text->layout);
  for (int line = 0; line < first + count; line++) {
    if (line >= first) {
      PangoRectangle logical;
      pango_layout_iter_get_line_extents(lines, NULL, &logical);
      double baseline = pango_units_to_double(pango_layout_iter_get_baseline(lines));
      cairo_move_to(document->cairo, x + pango_units_to_double(logical.x), y + baseline - top);
      pango_cairo_show_layout_line(document->cairo, pango_layout_iter_get_line_readonly(lines));
    }
    if (!pango_layout_iter_next_line(lines)) break;
  }
  pango_layout_iter_free(lines);
}
