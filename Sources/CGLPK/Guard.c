// The guard: sessions of a thread, its GLPK environment, and the one place a fault lands.
//
// GLPK answers misuse and failed assertions with abort(). Its error hook runs first, and jumps back
// to the setjmp below; then the whole environment is freed, since nothing in it can be trusted.

#include <setjmp.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "Session.h"

enum { WORDS = 512 };

/// All state of one thread; a fault finds it here whatever the compiler did to locals.
typedef struct {
  session *sessions;
  jmp_buf landing;
  /// Why the guard was jumped to.
  cglpk_answer landed;
  /// A guarded call is running: GLPK must not be entered a second time from its callbacks.
  bool inside;
  /// GLPK is speaking its last words.
  bool faulting;
  bool (*stop)(const void *context);
  const void *context;
  char words[WORDS];
} thread_state;

static _Thread_local thread_state here;
static atomic_uint_fast64_t last_number;

static _Noreturn void jump(cglpk_answer answer) {
  here.landed = answer;
  longjmp(here.landing, 1);
}

/// Keeps all that GLPK says when it faults, and otherwise its last sentence. Progress lines start
/// with a space or a sign.
static void keep(const char *text) {
  bool sentence = (text[0] >= 'A' && text[0] <= 'Z') || (text[0] >= 'a' && text[0] <= 'z');
  if (!glp_at_error() && !sentence) return;
  size_t kept = here.faulting ? strlen(here.words) : 0;
  here.faulting = glp_at_error();
  strncpy(here.words + kept, text, WORDS - 1 - kept);
}

/// Keeps the terminal silent; and the only moment in a simplex run when it can be stopped.
static int on_output(void *info, const char *text) {
  (void)info;
  keep(text);
  if (here.stop != NULL && !glp_at_error() && here.stop(here.context)) jump(CGLPK_STOPPED);
  return 1;
}

static void on_error(void *info) {
  (void)info;
  jump(CGLPK_FAULT);
}

void start_asking(const cglpk_limits *limits) {
  here.stop = limits->stop;
  here.context = limits->context;
}

void stop_asking(void) { here.stop = NULL; }

const char *cglpk_words(void) { return here.words; }

static bool has_live_sessions(void) {
  for (session *each = here.sessions; each != NULL; each = each->next) {
    if (each->problem != NULL) return true;
  }
  return false;
}

static bool open_environment(void) {
  glp_free_env();
  if (glp_init_env() != 0) return false;
  glp_term_hook(on_output, NULL);
  glp_error_hook(on_error, NULL);
  return true;
}

/// After a fault every object of the environment is lost, and with it every session of the thread.
static void bury(void) {
  for (session *each = here.sessions; each != NULL; each = each->next) each->problem = NULL;
  glp_free_env();
}

static session *find(cglpk_session number) {
  for (session *each = here.sessions; each != NULL; each = each->next) {
    if (each->number == number) return each;
  }
  return NULL;
}

static cglpk_answer land(session *session, guarded_work work, void *request) {
  here.inside = true;
  here.faulting = false;
  if (setjmp(here.landing) == 0) {
    here.landed = work(session, request);
  } else {
    bury();
  }
  here.stop = NULL;
  here.inside = false;
  return here.landed;
}

cglpk_answer do_guarded(cglpk_session number, guarded_work work, void *request) {
  session *session = find(number);
  if (session == NULL) return CGLPK_UNKNOWN;
  if (session->problem == NULL) return CGLPK_DEAD;
  if (here.inside) return CGLPK_REFUSED;
  return land(session, work, request);
}

static cglpk_answer create(session *session, void *request) {
  (void)request;
  session->problem = glp_create_prob();
  glp_set_obj_dir(session->problem, GLP_MIN);
  return CGLPK_DONE;
}

static cglpk_answer delete(session *session, void *request) {
  (void)request;
  glp_delete_prob(session->problem);
  return CGLPK_DONE;
}

cglpk_answer cglpk_open(cglpk_session *number) {
  if (number == NULL || here.inside) return CGLPK_REFUSED;
  *number = 0;
  if (!has_live_sessions() && !open_environment()) return CGLPK_FAULT;
  session *opened = calloc(1, sizeof(session));
  if (opened == NULL) return CGLPK_FAULT;
  opened->number = (uint64_t)atomic_fetch_add(&last_number, 1) + 1;
  opened->next = here.sessions;
  here.sessions = opened;
  *number = opened->number;
  cglpk_answer answer = land(opened, create, NULL);
  if (answer != CGLPK_DONE) {
    cglpk_close(opened->number);
    *number = 0;
  }
  return answer;
}

cglpk_answer cglpk_close(cglpk_session number) {
  session *closing = find(number);
  if (closing == NULL) return CGLPK_UNKNOWN;
  if (here.inside) return CGLPK_REFUSED;
  if (closing->problem != NULL) land(closing, delete, NULL);
  session **link = &here.sessions;
  while (*link != closing) link = &(*link)->next;
  *link = closing->next;
  if (!has_live_sessions()) glp_free_env();
  free(closing->indices);
  free(closing->coefficients);
  free(closing->seen);
  free(closing);
  return CGLPK_DONE;
}

static cglpk_answer provoke(session *session, void *request) {
  (void)request;
  glp_set_obj_coef(session->problem, -1, 1);
  return CGLPK_DONE;
}

cglpk_answer cglpk_provoke_fault(cglpk_session number) {
  return do_guarded(number, provoke, NULL);
}
