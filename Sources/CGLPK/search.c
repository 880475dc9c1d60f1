#include "guarded.h"
#include <limits.h>

typedef struct {
  const cglpk_search_options *options;
  cglpk_listener listener;
  void *context;
  cglpk_search_result *result;
  bool offered;
} search;

static void observe(glp_tree *tree, cglpk_progress *progress) {
  glp_prob *problem = glp_ios_get_prob(tree);
  int active;
  int total;
  glp_ios_tree_size(tree, &active, NULL, &total);
  progress->active = active;
  progress->nodes = total;
  int status = glp_mip_status(problem);
  progress->has_incumbent = status == GLP_FEAS || status == GLP_OPT;
  if (progress->has_incumbent) progress->incumbent = glp_mip_obj_val(problem);
  int best = glp_ios_best_node(tree);
  // A node whose relaxation is not solved yet, as the root before its first, has an infinite bound.
  if (best != 0 && glp_ios_node_bound(tree, best) > -1e300
      && glp_ios_node_bound(tree, best) < 1e300) {
    progress->has_bound = true;
    progress->bound = glp_ios_node_bound(tree, best);
  } else if (best == 0 && progress->has_incumbent) {
    progress->has_bound = true;
    progress->bound = progress->incumbent;
  }
}

static void offer(glp_tree *tree, search *state) {
  if (state->offered || state->options->incumbent == NULL) return;
  state->offered = true;
  int count = glp_get_num_cols(glp_ios_get_prob(tree));
  double *values = glp_calloc(count + 1, sizeof(double));
  values[0] = 0;
  for (int j = 0; j < count; j++) values[j + 1] = state->options->incumbent[j];
  glp_ios_heur_sol(tree, values);
  glp_free(values);
}

static void listen(glp_tree *tree, void *info) {
  search *state = info;
  int reason = glp_ios_reason(tree);
  if (reason == GLP_IHEUR) offer(tree, state);
  cglpk_search_result *result = state->result;
  observe(tree, &result->last);
  long limit = state->options->node_limit;
  if (limit >= 0 && reason == GLP_ISELECT && result->last.nodes > limit) {
    result->met_node_limit = true;
    glp_ios_terminate(tree);
  }
  if (!state->listener(&result->last, state->context)) {
    result->cancelled = true;
    glp_ios_terminate(tree);
  }
}

static int on(bool wanted) { return wanted ? GLP_ON : GLP_OFF; }

static void set_parameters(glp_iocp *parameters, const cglpk_search_options *options,
                           int columns) {
  glp_init_iocp(parameters);
  parameters->msg_lev = GLP_MSG_ERR;
  parameters->mip_gap = options->gap;
  parameters->tm_lim = options->time_limit < 0 ? INT_MAX : options->time_limit;
  parameters->br_tech = options->branching;
  parameters->bt_tech = options->selection;
  parameters->presolve = on(options->presolve);
  parameters->gmi_cuts = on(options->gomory);
  parameters->mir_cuts = on(options->rounding);
  // GLPK 5.0 faults when it sets up cover cuts for no columns, which the presolver may well leave.
  parameters->cov_cuts = on(options->cover && !options->presolve && columns > 0);
  parameters->clq_cuts = on(options->clique);
  parameters->fp_heur = on(options->pump);
}

int cglpk_branch_and_cut(glp_prob *problem, const cglpk_search_options *options,
                         cglpk_listener listener, void *context, cglpk_search_result *result) {
  search state = {options, listener, context, result, options->presolve};
  glp_iocp parameters;
  *result = (cglpk_search_result){0};
  GUARDED(set_parameters(&parameters, options, glp_get_num_cols(problem));
          parameters.cb_func = listen;
          parameters.cb_info = &state;
          result->code = glp_intopt(problem, &parameters);
          result->status = glp_mip_status(problem));
}
