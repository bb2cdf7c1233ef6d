// What may be handed to GLPK, and what its answers are called here.

#include <math.h>
#include <time.h>

#include "Session.h"

/// Larger magnitudes overflow in products, and GLPK takes the largest double for no bound at all.
static const double largest_magnitude = 1e100;

bool is_usable(double number) { return isfinite(number) && fabs(number) <= largest_magnitude; }

bool are_usable(const cglpk_limits *limits) {
  return limits != NULL && limits->milliseconds >= 0 && limits->iterations >= 0 &&
         limits->nodes >= 0 && !isnan(limits->gap);
}

cglpk_code code_of(int code) {
  switch (code) {
    case 0: return CGLPK_FINISHED;
    case GLP_EBADB: return CGLPK_INVALID_BASIS;
    case GLP_ESING: return CGLPK_SINGULAR_BASIS;
    case GLP_ECOND: return CGLPK_ILL_CONDITIONED_BASIS;
    case GLP_EBOUND: return CGLPK_INCORRECT_BOUNDS;
    case GLP_EFAIL: return CGLPK_FAILED;
    case GLP_EOBJLL: return CGLPK_OBJECTIVE_LIMIT;
    case GLP_EOBJUL: return CGLPK_OBJECTIVE_LIMIT;
    case GLP_EITLIM: return CGLPK_ITERATION_LIMIT;
    case GLP_ETMLIM: return CGLPK_TIME_LIMIT;
    case GLP_ENOPFS: return CGLPK_NO_PRIMAL_SOLUTION;
    case GLP_ENODFS: return CGLPK_NO_DUAL_SOLUTION;
    case GLP_EROOT: return CGLPK_NO_ROOT;
    case GLP_ESTOP: return CGLPK_ENDED_BY_CALLER;
    case GLP_EMIPGAP: return CGLPK_GAP_REACHED;
    default: return CGLPK_UNDOCUMENTED;
  }
}

cglpk_status status_of(int status) {
  switch (status) {
    case GLP_FEAS: return CGLPK_STATUS_FEASIBLE;
    case GLP_INFEAS: return CGLPK_STATUS_NOT_YET;
    case GLP_NOFEAS: return CGLPK_STATUS_NONE;
    case GLP_OPT: return CGLPK_STATUS_OPTIMAL;
    default: return CGLPK_STATUS_UNDEFINED;
  }
}

double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

int milliseconds_left(int32_t milliseconds, double start) {
  if (milliseconds == INT32_MAX) return INT32_MAX;
  double left = milliseconds - (seconds_now() - start) * 1000;
  return left <= 0 ? 0 : (int)ceil(left);
}
