// Linear solves: bases, scaling, one simplex run, and reading its answer back.

#include <string.h>

#include "Session.h"

/// How often a simplex run writes a progress line, which is when it can be stopped; milliseconds.
static const int pulse = 50;

typedef struct {
  int32_t row;
  int32_t column;
  cglpk_basis basis;
  cglpk_method method;
  const cglpk_limits *limits;
  cglpk_simplex_report *report;
} request;

static cglpk_answer scale(session *session, void *pointer) {
  (void)pointer;
  glp_scale_prob(session->problem, GLP_SF_AUTO);
  return CGLPK_DONE;
}

static cglpk_answer set_basis(session *session, void *pointer) {
  request *asked = pointer;
  switch (asked->basis) {
    case CGLPK_STANDARD: glp_std_basis(session->problem); return CGLPK_DONE;
    case CGLPK_ADVANCED: glp_adv_basis(session->problem, 0); return CGLPK_DONE;
  }
  return CGLPK_REFUSED;
}

static cglpk_answer exchange(session *session, void *pointer) {
  request *asked = pointer;
  glp_prob *problem = session->problem;
  if (asked->row < 0 || asked->row >= glp_get_num_rows(problem)) return CGLPK_REFUSED;
  if (asked->column < 0 || asked->column >= glp_get_num_cols(problem)) return CGLPK_REFUSED;
  glp_set_row_stat(problem, asked->row + 1, GLP_NL);
  glp_set_col_stat(problem, asked->column + 1, GLP_BS);
  return CGLPK_DONE;
}

/// The dual method may change to the primal one when it meets numerical trouble.
static void set_parameters(
    glp_smcp *parameters, cglpk_method method, const cglpk_limits *limits) {
  glp_init_smcp(parameters);
  parameters->meth = method == CGLPK_DUAL ? GLP_DUALP : GLP_PRIMAL;
  parameters->msg_lev = limits->stop == NULL ? GLP_MSG_ERR : GLP_MSG_ON;
  parameters->out_frq = pulse;
  parameters->tm_lim = limits->milliseconds;
  parameters->it_lim = limits->iterations;
}

void run_simplex(
    glp_prob *problem, cglpk_method method, const cglpk_limits *limits,
    cglpk_simplex_report *report) {
  glp_smcp parameters;
  set_parameters(&parameters, method, limits);
  int before = glp_get_it_cnt(problem);
  start_asking(limits);
  report->code = code_of(glp_simplex(problem, &parameters));
  stop_asking();
  report->primal = status_of(glp_get_prim_stat(problem));
  report->dual = status_of(glp_get_dual_stat(problem));
  report->objective = glp_get_obj_val(problem);
  report->iterations = glp_get_it_cnt(problem) - before;
}

static cglpk_answer solve(session *session, void *pointer) {
  request *asked = pointer;
  glp_set_it_cnt(session->problem, 0);
  run_simplex(session->problem, asked->method, asked->limits, asked->report);
  return CGLPK_DONE;
}

cglpk_answer cglpk_scale(cglpk_session session) { return do_guarded(session, scale, NULL); }

cglpk_answer cglpk_set_basis(cglpk_session session, cglpk_basis basis) {
  return do_guarded(session, set_basis, &(request){.basis = basis});
}

cglpk_answer cglpk_exchange(cglpk_session session, int32_t row, int32_t column) {
  return do_guarded(session, exchange, &(request){.row = row, .column = column});
}

cglpk_answer cglpk_solve_linear(
    cglpk_session session, cglpk_method method, const cglpk_limits *limits,
    cglpk_simplex_report *report) {
  if (!are_usable(limits) || report == NULL) return CGLPK_REFUSED;
  if (method != CGLPK_PRIMAL && method != CGLPK_DUAL) return CGLPK_REFUSED;
  memset(report, 0, sizeof *report);
  request asked = {.method = method, .limits = limits, .report = report};
  return do_guarded(session, solve, &asked);
}
