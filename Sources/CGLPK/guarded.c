#include "guarded.h"
#include <string.h>

#define TEXT_SIZE 4096

_Thread_local jmp_buf cglpk_escape;
_Thread_local long cglpk_programs = 0;
static _Thread_local long faults = 0;
static _Thread_local bool busy = false;
static _Thread_local char text[TEXT_SIZE];
static _Thread_local size_t length = 0;

// Keeps what GLPK prints instead of letting it reach the terminal; when full, the older half goes.
static int keep(void *info, const char *printed) {
  (void)info;
  size_t size = strlen(printed);
  if (size >= TEXT_SIZE / 2) {
    printed += size - (TEXT_SIZE / 2 - 1);
    size = TEXT_SIZE / 2 - 1;
  }
  if (length + size >= TEXT_SIZE) {
    memmove(text, text + length - TEXT_SIZE / 2, TEXT_SIZE / 2);
    length = TEXT_SIZE / 2;
  }
  memcpy(text + length, printed, size + 1);
  length += size;
  return 1;
}

static void fault(void *info) {
  (void)info;
  faults += 1;
  busy = false;
  cglpk_programs = 0;
  glp_free_env();
  longjmp(cglpk_escape, 1);
}

bool cglpk_enter(void) {
  if (busy) return false;
  busy = true;
  length = 0;
  text[0] = '\0';
  glp_term_hook(keep, NULL);
  glp_error_hook(fault, NULL);
  return true;
}

void cglpk_leave(void) { busy = false; }

long cglpk_fault_count(void) { return faults; }

const char *cglpk_text(void) { return text; }
