// Reading solutions back, a whole vector at a time.

#include "Session.h"

typedef double (*reader)(glp_prob *problem, int index);

typedef struct {
  reader read;
  bool rows;
  int32_t count;
  double *numbers;
} request;

/// The caller's count must be the problem's own, so that no buffer is ever too short.
static cglpk_answer read_all(session *session, void *pointer) {
  request *asked = pointer;
  glp_prob *problem = session->problem;
  int count = asked->rows ? glp_get_num_rows(problem) : glp_get_num_cols(problem);
  if (asked->count != count || (count > 0 && asked->numbers == NULL)) return CGLPK_REFUSED;
  for (int i = 0; i < count; i++) asked->numbers[i] = asked->read(problem, i + 1);
  return CGLPK_DONE;
}

static cglpk_answer read_columns(
    cglpk_session session, reader read, int32_t count, double *numbers) {
  request asked = {.read = read, .rows = false, .count = count, .numbers = numbers};
  return do_guarded(session, read_all, &asked);
}

cglpk_answer cglpk_read_values(cglpk_session session, int32_t count, double *values) {
  return read_columns(session, glp_get_col_prim, count, values);
}

cglpk_answer cglpk_read_whole_values(cglpk_session session, int32_t count, double *values) {
  return read_columns(session, glp_mip_col_val, count, values);
}

cglpk_answer cglpk_read_reduced_costs(cglpk_session session, int32_t count, double *costs) {
  return read_columns(session, glp_get_col_dual, count, costs);
}

cglpk_answer cglpk_read_duals(cglpk_session session, int32_t count, double *duals) {
  request asked = {
      .read = glp_get_row_dual, .rows = true, .count = count, .numbers = duals};
  return do_guarded(session, read_all, &asked);
}
