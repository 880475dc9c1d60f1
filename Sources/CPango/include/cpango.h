// Text set by Pango, with its shaping and line breaking for every script, and painted by Cairo into a PDF in memory.
//
// Lengths are points; the origin of a sheet is at its top left. Nothing here may be shared between threads. A text
// belongs to its document and must be freed before it.
#ifndef CPANGO_H
#define CPANGO_H

#include <stdbool.h>
#include <stddef.h>

typedef struct cpango_document cpango_document;
typedef struct cpango_text cpango_text;

// Where the lines of a text stand; start and end follow the direction of its script.
enum cpango_alignment { CPANGO_START, CPANGO_CENTRE, CPANGO_END };

// Begins a document with its first sheet; NULL where there is no memory, or no font at all. `date` is ISO 8601.
cpango_document *cpango_document_new(double width, double height, const char *title,
                                     const char *date, const char *language, bool right_to_left);
void cpango_document_free(cpango_document *document);
// Ends the document and lends its bytes, which live as long as it does; false where something failed.
bool cpango_document_finish(cpango_document *document, const unsigned char **bytes, size_t *count);
void cpango_document_next_sheet(cpango_document *document);

// Marks of the logical structure, by the names of PDF such as H1, P or TD; they nest.
void cpango_document_begin(cpango_document *document, const char *tag);
void cpango_document_end(cpango_document *document, const char *tag);

// Lines of a text, the top of the first at `y`.
void cpango_document_text(cpango_document *document, const cpango_text *text, int first, int count,
                          double x, double y);
// Colours are red, green and blue from 0 to 1.
void cpango_document_box(cpango_document *document, double x, double y, double width, double height,
                         const double *fill, const double *edge);
void cpango_document_line(cpango_document *document, const double *points, int count, double width,
                          const double *colour, const double *dashes, int dash_count);

// Sets a text written in Pango's markup; NULL where that is not well-formed. No width means a single line.
cpango_text *cpango_text_new(cpango_document *document, const char *markup, double size,
                             enum cpango_alignment alignment);
void cpango_text_free(cpango_text *text);
// Breaks the text into lines of at most a width, between words, and inside a word only where it alone is wider.
void cpango_text_break(cpango_text *text, double width);
// The width of the longest line.
double cpango_text_width(const cpango_text *text);
// The width of the longest word; the text must be broken again afterwards.
double cpango_text_least_width(cpango_text *text);
int cpango_text_line_count(const cpango_text *text);
// Where a line begins and ends, from the top of the text.
void cpango_text_line(const cpango_text *text, int number, double *top, double *bottom);

#endif
