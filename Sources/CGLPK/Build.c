// Building a problem: rows, columns, ranges, costs and terms, each checked before GLPK sees it.

#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "Session.h"

/// GLPK's own limit on rows and on columns is 100,000,000.
static const int most = 100000000;

typedef struct {
  int32_t index;
  int32_t count;
  double lower;
  double upper;
  const int32_t *others;
  const double *coefficients;
} request;

static bool is_row(session *session, int32_t row) {
  return row >= 0 && row < glp_get_num_rows(session->problem);
}

static bool is_column(session *session, int32_t column) {
  return column >= 0 && column < glp_get_num_cols(session->problem);
}

static cglpk_answer add_rows(session *session, void *pointer) {
  request *asked = pointer;
  if (asked->count < 0 || asked->count > most - glp_get_num_rows(session->problem)) {
    return CGLPK_REFUSED;
  }
  if (asked->count > 0) glp_add_rows(session->problem, asked->count);
  return CGLPK_DONE;
}

static cglpk_answer add_columns(session *session, void *pointer) {
  request *asked = pointer;
  if (asked->count < 0 || asked->count > most - glp_get_num_cols(session->problem)) {
    return CGLPK_REFUSED;
  }
  if (asked->count > 0) glp_add_cols(session->problem, asked->count);
  return CGLPK_DONE;
}

/// A bound is usable, or infinite in the direction that means none.
static bool is_range(double lower, double upper) {
  bool below = is_usable(lower) || lower == -INFINITY;
  bool above = is_usable(upper) || upper == INFINITY;
  return below && above && lower <= upper;
}

static int range_type(double lower, double upper) {
  if (lower == upper) return GLP_FX;
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  return isinf(upper) ? GLP_LO : GLP_DB;
}

static cglpk_answer set_row_range(session *session, void *pointer) {
  request *asked = pointer;
  if (!is_row(session, asked->index) || !is_range(asked->lower, asked->upper)) {
    return CGLPK_REFUSED;
  }
  int type = range_type(asked->lower, asked->upper);
  glp_set_row_bnds(session->problem, asked->index + 1, type, asked->lower, asked->upper);
  return CGLPK_DONE;
}

static cglpk_answer set_column_range(session *session, void *pointer) {
  request *asked = pointer;
  if (!is_column(session, asked->index) || !is_range(asked->lower, asked->upper)) {
    return CGLPK_REFUSED;
  }
  int type = range_type(asked->lower, asked->upper);
  glp_set_col_bnds(session->problem, asked->index + 1, type, asked->lower, asked->upper);
  return CGLPK_DONE;
}

static cglpk_answer set_cost(session *session, void *pointer) {
  request *asked = pointer;
  if (!is_column(session, asked->index) || !is_usable(asked->lower)) return CGLPK_REFUSED;
  glp_set_obj_coef(session->problem, asked->index + 1, asked->lower);
  return CGLPK_DONE;
}

static cglpk_answer set_whole(session *session, void *pointer) {
  request *asked = pointer;
  if (!is_column(session, asked->index)) return CGLPK_REFUSED;
  glp_set_col_kind(session->problem, asked->index + 1, GLP_IV);
  return CGLPK_DONE;
}

/// Grows the scratch space; false when memory is out.
static bool reserve(session *session, size_t terms, size_t others) {
  if (terms + 1 > session->capacity) {
    size_t capacity = 2 * (terms + 1);
    int *indices = realloc(session->indices, capacity * sizeof(int));
    if (indices != NULL) session->indices = indices;
    double *coefficients = realloc(session->coefficients, capacity * sizeof(double));
    if (coefficients != NULL) session->coefficients = coefficients;
    if (indices == NULL || coefficients == NULL) return false;
    session->capacity = capacity;
  }
  if (others > session->seen_capacity) {
    size_t capacity = 2 * others;
    uint64_t *seen = realloc(session->seen, capacity * sizeof(uint64_t));
    if (seen == NULL) return false;
    for (size_t i = session->seen_capacity; i < capacity; i++) seen[i] = 0;
    session->seen = seen;
    session->seen_capacity = capacity;
  }
  return true;
}

/// Copies the terms to where GLPK wants them, or refuses them.
static cglpk_answer prepare(session *session, request *asked, int others) {
  bool given = asked->others != NULL && asked->coefficients != NULL;
  if (asked->count < 0 || asked->count > others || (asked->count > 0 && !given)) {
    return CGLPK_REFUSED;
  }
  if (!reserve(session, (size_t)asked->count, (size_t)others)) return CGLPK_REFUSED;
  session->pass++;
  for (int32_t i = 0; i < asked->count; i++) {
    int32_t other = asked->others[i];
    if (other < 0 || other >= others || session->seen[other] == session->pass) {
      return CGLPK_REFUSED;
    }
    if (!is_usable(asked->coefficients[i])) return CGLPK_REFUSED;
    session->seen[other] = session->pass;
    session->indices[i + 1] = other + 1;
    session->coefficients[i + 1] = asked->coefficients[i];
  }
  return CGLPK_DONE;
}

static cglpk_answer set_row_terms(session *session, void *pointer) {
  request *asked = pointer;
  if (!is_row(session, asked->index)) return CGLPK_REFUSED;
  cglpk_answer answer = prepare(session, asked, glp_get_num_cols(session->problem));
  if (answer != CGLPK_DONE) return answer;
  glp_set_mat_row(
      session->problem, asked->index + 1, asked->count, session->indices, session->coefficients);
  return CGLPK_DONE;
}

static cglpk_answer set_column_terms(session *session, void *pointer) {
  request *asked = pointer;
  if (!is_column(session, asked->index)) return CGLPK_REFUSED;
  cglpk_answer answer = prepare(session, asked, glp_get_num_rows(session->problem));
  if (answer != CGLPK_DONE) return answer;
  glp_set_mat_col(
      session->problem, asked->index + 1, asked->count, session->indices, session->coefficients);
  return CGLPK_DONE;
}

static cglpk_answer remove_rows(session *session, void *pointer) {
  request *asked = pointer;
  int rows = glp_get_num_rows(session->problem);
  if (asked->count < 0 || asked->count > rows || (asked->count > 0 && asked->others == NULL)) {
    return CGLPK_REFUSED;
  }
  if (!reserve(session, (size_t)asked->count, (size_t)rows)) return CGLPK_REFUSED;
  session->pass++;
  for (int32_t i = 0; i < asked->count; i++) {
    int32_t row = asked->others[i];
    if (row < 0 || row >= rows || session->seen[row] == session->pass) return CGLPK_REFUSED;
    session->seen[row] = session->pass;
    session->indices[i + 1] = row + 1;
  }
  if (asked->count > 0) glp_del_rows(session->problem, asked->count, session->indices);
  return CGLPK_DONE;
}

cglpk_answer cglpk_remove_rows(cglpk_session session, int32_t count, const int32_t *rows) {
  request asked = {.count = count, .others = rows};
  return do_guarded(session, remove_rows, &asked);
}

cglpk_answer cglpk_add_rows(cglpk_session session, int32_t count) {
  return do_guarded(session, add_rows, &(request){.count = count});
}

cglpk_answer cglpk_add_columns(cglpk_session session, int32_t count) {
  return do_guarded(session, add_columns, &(request){.count = count});
}

cglpk_answer cglpk_set_row_range(cglpk_session session, int32_t row, double lower, double upper) {
  request asked = {.index = row, .lower = lower, .upper = upper};
  return do_guarded(session, set_row_range, &asked);
}

cglpk_answer cglpk_set_column_range(
    cglpk_session session, int32_t column, double lower, double upper) {
  request asked = {.index = column, .lower = lower, .upper = upper};
  return do_guarded(session, set_column_range, &asked);
}

cglpk_answer cglpk_set_cost(cglpk_session session, int32_t column, double cost) {
  return do_guarded(session, set_cost, &(request){.index = column, .lower = cost});
}

cglpk_answer cglpk_set_whole(cglpk_session session, int32_t column) {
  return do_guarded(session, set_whole, &(request){.index = column});
}

cglpk_answer cglpk_set_row_terms(
    cglpk_session session, int32_t row, int32_t count, const int32_t *columns,
    const double *coefficients) {
  request asked = {
      .index = row, .count = count, .others = columns, .coefficients = coefficients};
  return do_guarded(session, set_row_terms, &asked);
}

cglpk_answer cglpk_set_column_terms(
    cglpk_session session, int32_t column, int32_t count, const int32_t *rows,
    const double *coefficients) {
  request asked = {
      .index = column, .count = count, .others = rows, .coefficients = coefficients};
  return do_guarded(session, set_column_terms, &asked);
}
