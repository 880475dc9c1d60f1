// How a call of GLPK is guarded; for this target's own files.
#ifndef GUARDED_H
#define GUARDED_H

#include "include/cglpk.h"
#include <setjmp.h>

extern _Thread_local jmp_buf cglpk_escape;
extern _Thread_local long cglpk_programs;

// Sets the hooks, or says that GLPK is already running on this thread.
bool cglpk_enter(void);
void cglpk_leave(void);

#define GUARDED(...)                                  \
  if (!cglpk_enter()) return CGLPK_BUSY;              \
  if (setjmp(cglpk_escape) != 0) return CGLPK_FAULT;  \
  __VA_ARGS__;                                        \
  cglpk_leave();                                      \
  return CGLPK_DONE

#endif
