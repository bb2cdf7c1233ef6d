// Integer solves in three stages: GLPK's presolver, the root's relaxation, the tree.
//
// The stages are called one by one, not through glp_intopt's own presolve, because there the root's
// relaxation knows no iteration limit and can be asked to stop only every five seconds.

#include <float.h>
#include <math.h>
#include <string.h>

#include "Session.h"

typedef struct {
  bool presolve;
  bool cuts;
  double start;
  const cglpk_limits *limits;
  cglpk_integer_report *report;
} request;

static void end(glp_tree *tree, request *asked, cglpk_reason reason) {
  asked->report->reason = reason;
  glp_ios_terminate(tree);
}

/// The least bound of any open node is a bound of them all, since closed ones held nothing better.
static void note_bound(glp_tree *tree, request *asked) {
  int node = glp_ios_best_node(tree);
  double bound = node == 0 ? -DBL_MAX : glp_ios_node_bound(tree, node);
  if (bound <= -DBL_MAX || bound >= DBL_MAX) return;
  asked->report->has_bound = true;
  asked->report->bound = bound;
}

static bool gap_is_closed(glp_tree *tree, request *asked) {
  glp_prob *problem = glp_ios_get_prob(tree);
  if (asked->limits->gap < 0 || glp_mip_status(problem) != GLP_FEAS) return false;
  return asked->report->has_bound &&
         glp_mip_obj_val(problem) - asked->report->bound <= asked->limits->gap;
}

/// Called by GLPK at every event of the search. Once there is a solution, output is no longer an
/// occasion to stop by force, since that would lose it; the events are enough.
static void on_event(glp_tree *tree, void *info) {
  request *asked = info;
  const cglpk_limits *limits = asked->limits;
  note_bound(tree, asked);
  asked->report->iterations = glp_get_it_cnt(glp_ios_get_prob(tree));
  if (glp_mip_status(glp_ios_get_prob(tree)) == GLP_FEAS) stop_asking();
  if (limits->stop != NULL && limits->stop(limits->context)) {
    end(tree, asked, CGLPK_REASON_STOP);
  } else if (asked->report->iterations >= limits->iterations) {
    end(tree, asked, CGLPK_REASON_WORK);
  } else if (gap_is_closed(tree, asked)) {
    end(tree, asked, CGLPK_REASON_GAP);
  } else if (glp_ios_reason(tree) == GLP_ISELECT) {
    if (asked->report->nodes >= limits->nodes) {
      end(tree, asked, CGLPK_REASON_WORK);
    } else {
      asked->report->nodes++;
    }
  }
}

/// Cover cuts stay off: GLPK 5.0 keeps static variables for them and gives wrong optima when two
/// threads solve at once.
static void set_parameters(glp_iocp *parameters, request *asked) {
  glp_init_iocp(parameters);
  parameters->msg_lev = asked->limits->stop == NULL ? GLP_MSG_ERR : GLP_MSG_ON;
  parameters->out_dly = 0;
  parameters->presolve = GLP_OFF;
  // GLPK's usual rule works out a tableau row for every fractional column of every node, which on
  // thousands of columns takes most of the time.
  parameters->br_tech = GLP_BR_MFV;
  parameters->gmi_cuts = asked->cuts ? GLP_ON : GLP_OFF;
  parameters->mir_cuts = asked->cuts ? GLP_ON : GLP_OFF;
  parameters->clq_cuts = asked->cuts ? GLP_ON : GLP_OFF;
  parameters->cov_cuts = GLP_OFF;
  parameters->tm_lim = milliseconds_left(asked->limits->milliseconds, asked->start);
  parameters->cb_func = on_event;
  parameters->cb_info = asked;
}

/// Solves the relaxation; true if the tree can begin.
static bool solve_root(glp_prob *problem, request *asked) {
  cglpk_simplex_report root = {0};
  cglpk_limits limits = *asked->limits;
  limits.milliseconds = milliseconds_left(limits.milliseconds, asked->start);
  asked->report->stage = CGLPK_STAGE_ROOT;
  glp_set_it_cnt(problem, 0);
  run_simplex(problem, CGLPK_PRIMAL, &limits, &root);
  asked->report->code = root.code;
  asked->report->primal = root.primal;
  asked->report->dual = root.dual;
  asked->report->iterations = root.iterations;
  asked->report->has_bound = root.dual == CGLPK_STATUS_FEASIBLE;
  asked->report->bound = asked->report->has_bound ? root.objective : 0;
  return root.code == CGLPK_FINISHED && root.primal == CGLPK_STATUS_FEASIBLE &&
         root.dual == CGLPK_STATUS_FEASIBLE;
}

/// Root and tree of a problem, presolved or not.
static void search(glp_prob *problem, request *asked) {
  glp_scale_prob(problem, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N | GLP_SF_SKIP);
  glp_adv_basis(problem, 0);
  if (!solve_root(problem, asked)) return;
  glp_iocp parameters;
  set_parameters(&parameters, asked);
  asked->report->stage = CGLPK_STAGE_TREE;
  start_asking(asked->limits);
  asked->report->code = code_of(glp_intopt(problem, &parameters));
  stop_asking();
  asked->report->integer = status_of(glp_mip_status(problem));
  asked->report->iterations = glp_get_it_cnt(problem);
}

/// Searches what the presolver leaves, and translates a solution back.
static void presolve_and_search(glp_prob *problem, request *asked) {
  glp_prep *presolver = glp_npp_alloc_wksp();
  glp_npp_load_prob(presolver, problem, GLP_MIP, GLP_OFF);
  int code = glp_npp_preprocess1(presolver, GLP_ON);
  asked->report->code = code_of(code);
  if (code == 0) {
    glp_prob *smaller = glp_create_prob();
    glp_npp_build_prob(presolver, smaller);
    search(smaller, asked);
    cglpk_status found = asked->report->integer;
    if (found == CGLPK_STATUS_OPTIMAL || found == CGLPK_STATUS_FEASIBLE) {
      glp_npp_postprocess(presolver, smaller);
      glp_npp_obtain_sol(presolver, problem);
    }
    glp_delete_prob(smaller);
  }
  glp_npp_free_wksp(presolver);
}

/// Whole columns with fractional bounds and empty ranges would be refused by GLPK in either way of
/// solving, but by different codes; they are refused here.
static bool has_whole_bounds(glp_prob *problem) {
  for (int j = 1; j <= glp_get_num_cols(problem); j++) {
    if (glp_get_col_kind(problem, j) == GLP_CV) continue;
    double lower = glp_get_col_lb(problem, j), upper = glp_get_col_ub(problem, j);
    bool below = lower == -DBL_MAX || lower == floor(lower);
    bool above = upper == DBL_MAX || upper == floor(upper);
    if (!below || !above) return false;
  }
  return true;
}

static cglpk_answer solve(session *session, void *pointer) {
  request *asked = pointer;
  if (!has_whole_bounds(session->problem)) return CGLPK_REFUSED;
  if (asked->presolve) {
    presolve_and_search(session->problem, asked);
  } else {
    search(session->problem, asked);
  }
  return CGLPK_DONE;
}

cglpk_answer cglpk_solve_integer(
    cglpk_session session, bool presolve, bool cuts, const cglpk_limits *limits,
    cglpk_integer_report *report) {
  if (!are_usable(limits) || report == NULL) return CGLPK_REFUSED;
  memset(report, 0, sizeof *report);
  request asked = {
      .presolve = presolve,
      .cuts = cuts,
      .start = seconds_now(),
      .limits = limits,
      .report = report};
  return do_guarded(session, solve, &asked);
}
