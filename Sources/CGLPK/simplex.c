#include "guarded.h"
#include <limits.h>

int cglpk_standard_basis(glp_prob *problem) { GUARDED(glp_std_basis(problem)); }

int cglpk_advanced_basis(glp_prob *problem) { GUARDED(glp_adv_basis(problem, 0)); }

int cglpk_basis(glp_prob *problem, unsigned char *rows, unsigned char *columns) {
  GUARDED(int row_count = glp_get_num_rows(problem); int column_count = glp_get_num_cols(problem);
          for (int i = 0; i < row_count; i++)
            rows[i] = (unsigned char)glp_get_row_stat(problem, i + 1);
          for (int j = 0; j < column_count; j++)
            columns[j] = (unsigned char)glp_get_col_stat(problem, j + 1));
}

int cglpk_set_basis(glp_prob *problem, const unsigned char *rows, long row_count,
                    const unsigned char *columns, long column_count) {
  GUARDED(for (int i = 0; i < row_count; i++) glp_set_row_stat(problem, i + 1, rows[i]);
          for (int j = 0; j < column_count; j++) glp_set_col_stat(problem, j + 1, columns[j]));
}

int cglpk_simplex(glp_prob *problem, const cglpk_simplex_options *options, int *code, int *status) {
  glp_smcp parameters;
  GUARDED(glp_init_smcp(&parameters);
          parameters.msg_lev = GLP_MSG_ERR;
          parameters.meth = options->method;
          parameters.it_lim = options->iteration_limit < 0 ? INT_MAX : options->iteration_limit;
          parameters.tm_lim = options->time_limit < 0 ? INT_MAX : options->time_limit;
          parameters.presolve = options->presolve ? GLP_ON : GLP_OFF;
          *code = glp_simplex(problem, &parameters);
          *status = glp_get_status(problem));
}

int cglpk_iterations(glp_prob *problem, long *count) {
  GUARDED(*count = glp_get_it_cnt(problem));
}

int cglpk_objective(glp_prob *problem, int solution, double *value) {
  GUARDED(*value = solution == GLP_MIP ? glp_mip_obj_val(problem) : glp_get_obj_val(problem));
}

int cglpk_row_value(glp_prob *problem, int solution, long row, double *value) {
  int place = (int)row + 1;
  GUARDED(*value = solution == GLP_MIP ? glp_mip_row_val(problem, place)
                                       : glp_get_row_prim(problem, place));
}

int cglpk_column_value(glp_prob *problem, int solution, long column, double *value) {
  int place = (int)column + 1;
  GUARDED(*value = solution == GLP_MIP ? glp_mip_col_val(problem, place)
                                       : glp_get_col_prim(problem, place));
}

int cglpk_column_values(glp_prob *problem, int solution, double *values) {
  GUARDED(int count = glp_get_num_cols(problem);
          for (int j = 0; j < count; j++)
            values[j] = solution == GLP_MIP ? glp_mip_col_val(problem, j + 1)
                                            : glp_get_col_prim(problem, j + 1));
}

int cglpk_row_duals(glp_prob *problem, double *duals) {
  GUARDED(int count = glp_get_num_rows(problem);
          for (int i = 0; i < count; i++) duals[i] = glp_get_row_dual(problem, i + 1));
}

int cglpk_reduced_costs(glp_prob *problem, double *costs) {
  GUARDED(int count = glp_get_num_cols(problem);
          for (int j = 0; j < count; j++) costs[j] = glp_get_col_dual(problem, j + 1));
}
