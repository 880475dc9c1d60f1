#include "guarded.h"

int cglpk_create(glp_prob **problem) {
  *problem = NULL;
  GUARDED(*problem = glp_create_prob(); cglpk_programs += 1);
}

int cglpk_delete(glp_prob *problem) {
  GUARDED(glp_delete_prob(problem); cglpk_programs -= 1; if (cglpk_programs == 0) glp_free_env());
}

// A list of places as GLPK wants it: from 1, and beginning at element 1. The environment owns the memory, so that a
// fault frees it too.
static int *from_one(const long *places, long count) {
  int *shifted = glp_calloc((int)count + 1, sizeof(int));
  shifted[0] = 0;
  for (long k = 0; k < count; k++) shifted[k + 1] = (int)places[k] + 1;
  return shifted;
}

static double *from_element_one(const double *values, long count) {
  double *shifted = glp_calloc((int)count + 1, sizeof(double));
  shifted[0] = 0;
  for (long k = 0; k < count; k++) shifted[k + 1] = values[k];
  return shifted;
}

typedef void (*set_entries)(glp_prob *, int, int, const int *, const double *);

static void set(set_entries call, glp_prob *problem, int place, const long *places,
                const double *values, long count) {
  int *ones = from_one(places, count);
  double *entries = from_element_one(values, count);
  call(problem, place, (int)count, ones, entries);
  glp_free(ones);
  glp_free(entries);
}

int cglpk_add_row(glp_prob *problem, int type, double lower, double upper, const char *name) {
  GUARDED(int row = glp_add_rows(problem, 1);
          glp_set_row_bnds(problem, row, type, lower, upper);
          if (name != NULL) glp_set_row_name(problem, row, name));
}

int cglpk_add_column(glp_prob *problem, double cost, int kind, int type, double lower, double upper,
                     const long *rows, const double *values, long count, const char *name) {
  GUARDED(int column = glp_add_cols(problem, 1);
          glp_set_col_kind(problem, column, kind);
          glp_set_col_bnds(problem, column, type, lower, upper);
          glp_set_obj_coef(problem, column, cost);
          set(glp_set_mat_col, problem, column, rows, values, count);
          if (name != NULL) glp_set_col_name(problem, column, name));
}

int cglpk_set_row(glp_prob *problem, long row, const long *columns, const double *values,
                  long count) {
  GUARDED(set(glp_set_mat_row, problem, (int)row + 1, columns, values, count));
}

int cglpk_set_row_bounds(glp_prob *problem, long row, int type, double lower, double upper) {
  GUARDED(glp_set_row_bnds(problem, (int)row + 1, type, lower, upper));
}

int cglpk_set_column_bounds(glp_prob *problem, long column, int type, double lower, double upper) {
  GUARDED(glp_set_col_bnds(problem, (int)column + 1, type, lower, upper));
}

int cglpk_set_kind(glp_prob *problem, long column, int kind) {
  GUARDED(glp_set_col_kind(problem, (int)column + 1, kind));
}

int cglpk_set_cost(glp_prob *problem, long column, double cost) {
  GUARDED(glp_set_obj_coef(problem, (int)column + 1, cost));
}

int cglpk_set_direction(glp_prob *problem, int direction) {
  GUARDED(glp_set_obj_dir(problem, direction));
}

int cglpk_delete_rows(glp_prob *problem, const long *rows, long count) {
  GUARDED(int *ones = from_one(rows, count); glp_del_rows(problem, (int)count, ones);
          glp_free(ones));
}

int cglpk_delete_columns(glp_prob *problem, const long *columns, long count) {
  GUARDED(int *ones = from_one(columns, count); glp_del_cols(problem, (int)count, ones);
          glp_free(ones));
}

int cglpk_scale(glp_prob *problem) {
  GUARDED(glp_scale_prob(problem, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP));
}

int cglpk_size(glp_prob *problem, long *rows, long *columns) {
  GUARDED(*rows = glp_get_num_rows(problem); *columns = glp_get_num_cols(problem));
}

int cglpk_row_name(glp_prob *problem, long row, const char **name) {
  GUARDED(*name = glp_get_row_name(problem, (int)row + 1));
}

int cglpk_column_name(glp_prob *problem, long column, const char **name) {
  GUARDED(*name = glp_get_col_name(problem, (int)column + 1));
}
