// The calls of GLPK that the GLPK module uses, each guarded.
//
// GLPK answers a misuse by ending the process. Here a fault ends the call instead: the error hook frees GLPK's
// environment of this thread, and with it every program of the thread, and jumps back to the call's first line. Only C
// frames lie in between, so no Swift cleanup is skipped. All state is per thread, as GLPK's own is.
//
// Rows and columns count from 0 on this side and from 1 in GLPK. Every guarded call returns one of the three below.
#ifndef CGLPK_H
#define CGLPK_H

#include <glpk.h>
#include <stdbool.h>

#define CGLPK_DONE 0
#define CGLPK_FAULT 1
// The call came from inside a progress call-back, where GLPK must not be entered again.
#define CGLPK_BUSY 2

// How many faults this thread has seen; a program made before the latest of them is gone.
long cglpk_fault_count(void);
// What GLPK printed during the last call of this thread, at most its last few kilobytes; valid until the next call.
const char *cglpk_text(void);

int cglpk_create(glp_prob **problem);
// Frees a program, and this thread's environment with the last of them.
int cglpk_delete(glp_prob *problem);

// Rows and columns. `kind` and `type` are GLPK's; a name may be NULL.
int cglpk_add_row(glp_prob *problem, int type, double lower, double upper, const char *name);
int cglpk_add_column(glp_prob *problem, double cost, int kind, int type, double lower, double upper,
                     const long *rows, const double *values, long count, const char *name);
int cglpk_set_row(glp_prob *problem, long row, const long *columns, const double *values,
                  long count);
int cglpk_set_row_bounds(glp_prob *problem, long row, int type, double lower, double upper);
int cglpk_set_column_bounds(glp_prob *problem, long column, int type, double lower, double upper);
int cglpk_set_kind(glp_prob *problem, long column, int kind);
int cglpk_set_cost(glp_prob *problem, long column, double cost);
int cglpk_set_direction(glp_prob *problem, int direction);
int cglpk_delete_rows(glp_prob *problem, const long *rows, long count);
int cglpk_delete_columns(glp_prob *problem, const long *columns, long count);
int cglpk_scale(glp_prob *problem);
int cglpk_size(glp_prob *problem, long *rows, long *columns);
// The names as GLPK keeps them, NULL where there is none; valid until the program changes.
int cglpk_row_name(glp_prob *problem, long row, const char **name);
int cglpk_column_name(glp_prob *problem, long column, const char **name);

// The basis.
int cglpk_standard_basis(glp_prob *problem);
int cglpk_advanced_basis(glp_prob *problem);
int cglpk_basis(glp_prob *problem, unsigned char *rows, unsigned char *columns);
int cglpk_set_basis(glp_prob *problem, const unsigned char *rows, long row_count,
                    const unsigned char *columns, long column_count);

// Simplex; `code` is what GLPK returned, `status` the basic solution's. Negative limits mean none.
typedef struct {
  int method;
  int iteration_limit;
  int time_limit;
  bool presolve;
} cglpk_simplex_options;
int cglpk_simplex(glp_prob *problem, const cglpk_simplex_options *options, int *code, int *status);
int cglpk_iterations(glp_prob *problem, long *count);

// Solutions; `solution` is GLP_SOL or GLP_MIP.
int cglpk_objective(glp_prob *problem, int solution, double *value);
int cglpk_row_value(glp_prob *problem, int solution, long row, double *value);
int cglpk_column_value(glp_prob *problem, int solution, long column, double *value);
int cglpk_column_values(glp_prob *problem, int solution, double *values);
int cglpk_row_duals(glp_prob *problem, double *duals);
int cglpk_reduced_costs(glp_prob *problem, double *costs);

// Branch and cut. The call-back is C; it hands `listener` a plain struct and ends the search when that returns false.
typedef struct {
  long nodes;
  long active;
  bool has_incumbent;
  double incumbent;
  bool has_bound;
  double bound;
} cglpk_progress;
typedef bool (*cglpk_listener)(const cglpk_progress *progress, void *context);
typedef struct {
  double gap;
  long node_limit;
  int time_limit;
  int branching;
  int selection;
  bool presolve, gomory, rounding, cover, clique, pump;
  // Values of the columns from which the search starts, or NULL; not used with the presolver.
  const double *incumbent;
} cglpk_search_options;
typedef struct {
  int code;
  int status;
  bool met_node_limit;
  bool cancelled;
  cglpk_progress last;
} cglpk_search_result;
int cglpk_branch_and_cut(glp_prob *problem, const cglpk_search_options *options,
                         cglpk_listener listener, void *context, cglpk_search_result *result);

// Files; `code` is 0 when GLPK could do it.
int cglpk_write(glp_prob *problem, bool mps, const char *path, int *code);
int cglpk_read(glp_prob *problem, bool mps, const char *path, int *code);

// MathProg: open, read the model, read each data file, build, close.
int cglpk_mathprog_open(glp_tran **translator);
int cglpk_mathprog_model(glp_tran *translator, const char *path, bool skip_data, int *code);
int cglpk_mathprog_data(glp_tran *translator, const char *path, int *code);
int cglpk_mathprog_build(glp_tran *translator, glp_prob *problem, int *code);
int cglpk_mathprog_close(glp_tran *translator);

#endif
