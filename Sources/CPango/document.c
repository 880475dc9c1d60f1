#include "text.h"

#include <stdlib.h>

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int length) {
  g_byte_array_append(closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

// Letters keep their shapes at every size: paper has no pixels to be fitted to.
static void set_letters(PangoContext *context) {
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(context, 72);
}

// Fontconfig always names families, also where it has no font behind them; so ask for a letter.
static bool has_letters(PangoContext *context) {
  PangoFontDescription *wanted = pango_font_description_from_string("sans-serif 10");
  PangoFontset *fonts = pango_context_load_fontset(context, wanted, pango_language_from_string("en"));
  pango_font_description_free(wanted);
  if (fonts == NULL) return false;
  PangoFont *font = pango_fontset_get_font(fonts, 'a');
  bool found = font != NULL && pango_font_has_char(font, 'a');
  if (font != NULL) g_object_unref(font);
  g_object_unref(fonts);
  return found;
}

static PangoContext *new_context(const char *language, bool right_to_left) {
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  set_letters(context);
  pango_context_set_language(context, pango_language_from_string(language));
  pango_context_set_base_dir(context, right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  if (has_letters(context)) return context;
  g_object_unref(context);
  return NULL;
}

cpango_document *cpango_document_new(double width, double height, const char *title,
                                     const char *date, const char *language, bool right_to_left) {
  PangoContext *context = new_context(language, right_to_left);
  if (context == NULL) return NULL;
  cpango_document *document = calloc(1, sizeof *document);
  if (document == NULL) {
    g_object_unref(context);
    return NULL;
  }
  document->context = context;
  document->bytes = g_byte_array_new();
  document->surface = cairo_pdf_surface_create_for_stream(append, document->bytes, width, height);
  cairo_pdf_surface_set_metadata(document->surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata(document->surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata(document->surface, CAIRO_PDF_METADATA_MOD_DATE, date);
  document->cairo = cairo_create(document->surface);
  return document;
}

void cpango_document_free(cpango_document *document) {
  if (document == NULL) return;
  cairo_destroy(document->cairo);
  cairo_surface_destroy(document->surface);
  g_byte_array_unref(document->bytes);
  g_object_unref(document->context);
  free(document);
}

bool cpango_document_finish(cpango_document *document, const unsigned char **bytes, size_t *count) {
  cairo_show_page(document->cairo);
  bool drawn = cairo_status(document->cairo) == CAIRO_STATUS_SUCCESS;
  cairo_surface_finish(document->surface);
  *bytes = document->bytes->data;
  *count = document->bytes->len;
  return drawn && cairo_surface_status(document->surface) == CAIRO_STATUS_SUCCESS;
}

void cpango_document_next_sheet(cpango_document *document) { cairo_show_page(document->cairo); }

void cpango_document_begin(cpango_document *document, const char *tag) {
  cairo_tag_begin(document->cairo, tag, NULL);
}

void cpango_document_end(cpango_document *document, const char *tag) {
  cairo_tag_end(document->cairo, tag);
}
