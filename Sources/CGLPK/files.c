#include "guarded.h"

int cglpk_write(glp_prob *problem, bool mps, const char *path, int *code) {
  GUARDED(*code = mps ? glp_write_mps(problem, GLP_MPS_FILE, NULL, path)
                      : glp_write_lp(problem, NULL, path));
}

int cglpk_read(glp_prob *problem, bool mps, const char *path, int *code) {
  GUARDED(*code = mps ? glp_read_mps(problem, GLP_MPS_FILE, NULL, path)
                      : glp_read_lp(problem, NULL, path));
}

int cglpk_mathprog_open(glp_tran **translator) {
  *translator = NULL;
  GUARDED(*translator = glp_mpl_alloc_wksp());
}

int cglpk_mathprog_model(glp_tran *translator, const char *path, bool skip_data, int *code) {
  GUARDED(*code = glp_mpl_read_model(translator, path, skip_data ? 1 : 0));
}

int cglpk_mathprog_data(glp_tran *translator, const char *path, int *code) {
  GUARDED(*code = glp_mpl_read_data(translator, path));
}

int cglpk_mathprog_build(glp_tran *translator, glp_prob *problem, int *code) {
  GUARDED(*code = glp_mpl_generate(translator, NULL);
          if (*code == 0) glp_mpl_build_prob(translator, problem));
}

int cglpk_mathprog_close(glp_tran *translator) { GUARDED(glp_mpl_free_wksp(translator)); }
