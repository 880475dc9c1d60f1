# A term's tuition, date by date: every rule of the school folder as one constraint, for small schools.
#
# This is the problem itself, stated for people and solved by GLPK without any of the planner's cleverness. What it
# finds for a tier is the best there is. It is solved tier by tier: `tier` says which one counts, and the values
# reached in the tiers above are held by least_statutory, least_points and least_kept.
#
#   tuition export FOLDER --to mathprog --tier points --hold statutory=2 --out school.dat
#   glpsol --model Models/tuition.mod --data school.dat --output answer.txt
#
# The data are facts of the school, with the calendar written out by date. Nothing is worked out beforehand but one
# thing: which requests may form a group, since a model cannot list subsets. The rules below check each group.

# ---------------------------------------------------------------------------------------------------------- the term
set DATES;                                  # dates of the term, numbered from 1
param week{DATES};                          # Monday to Sunday, numbered from 0
set WEEKS := setof{d in DATES} week[d];
param weekday{DATES} in 1..7;
set PERIODS;                                # in the order of the day, numbered from 1
param minutes{PERIODS} > 0;
param kind{PERIODS} symbolic;               # before, registration, lesson, break, lunch or after
set HELD dimen 2 within DATES cross PERIODS;    # the day has that period
set YEARS;
set CLOSED dimen 2 within YEARS cross DATES;    # no lessons and no tuition for that year
set CLOSED_TO_ALL within DATES;             # nor for anybody

# ------------------------------------------------------------------------------------------------ pupils and lessons
set SUBJECTS;
set CLASSES;
set PUPILS;
param year{PUPILS} symbolic in YEARS;
param in_lessons{PUPILS} binary;            # may be withdrawn from lessons at all
param comes_before{PUPILS} binary;          # can be in school before the day
param stays_after{PUPILS} binary;           # and after it
set LESSONS dimen 4 within CLASSES cross SUBJECTS cross DATES cross PERIODS;
set MEMBERS dimen 2 within PUPILS cross CLASSES;
set NEVER dimen 2 within PUPILS cross SUBJECTS;     # a teacher's judgement: do not withdraw
set KEEP dimen 2 within PUPILS cross SUBJECTS;      # a teacher's judgement: it matters to the pupil
set EXISTING dimen 4;                       # pupil, what it is, date, period: provision that takes the pupil away

# -------------------------------------------------------------------------------------------------------- protection
set PROTECTED within SUBJECTS;
param subject_percent{SUBJECTS};            # the most of the subject that a pupil may lose, as the school says
param out_of_lesson;
param most_per_day;
param overlooked_if_alone binary;
param lunch_is_used binary;

# ------------------------------------------------------------------------------------------------------------ offers
set PROVISIONS;
param sessions{PROVISIONS};
param periods{PROVISIONS};                  # consecutive periods of one session
param most_per_week{PROVISIONS};
param group_least{PROVISIONS};
param group_most{PROVISIONS};
param same_time{PROVISIONS} binary;
param own_percent{PROVISIONS};              # -1 where the provision has none of its own
set TUTORS;
set TUTOR_SUBJECTS dimen 2 within TUTORS cross SUBJECTS;
set TUTOR_YEARS dimen 2 within TUTORS cross YEARS;
set TUTOR_PROVISIONS dimen 2 within TUTORS cross PROVISIONS;
set CHECKED dimen 2 within TUTORS cross DATES;              # the safeguarding checks are done by then
set HOURS dimen 3 within TUTORS cross DATES cross PERIODS;  # can be used
set ABSENT dimen 3 within TUTORS cross DATES cross PERIODS;
set TEACHING dimen 3 within TUTORS cross DATES cross PERIODS;   # has a lesson to teach
param tutor_most_per_day{TUTORS};
param tutor_most_per_week{TUTORS};
set ROOMS;
param places{ROOMS};
param overlooked{ROOMS} binary;
set TAKEN dimen 3 within ROOMS cross DATES cross PERIODS;   # a lesson is in the room, or it is booked

# ---------------------------------------------------------------------------------------------------------- requests
set REQUESTS;
param pupil{REQUESTS} symbolic in PUPILS;
param subject{REQUESTS} symbolic in SUBJECTS;
param provision{REQUESTS} symbolic in PROVISIONS;
param points{REQUESTS};
param statutory{REQUESTS} binary;
param first{REQUESTS};
param last{REQUESTS};
set ALLOWED_TUTORS dimen 2 within REQUESTS cross TUTORS;    # all of them, or the only one that is asked for
param places_are_limited binary;
set POTS;
param pot_places{POTS};
set POT_PROVISIONS dimen 2 within POTS cross PROVISIONS;
set POT_SUBJECTS dimen 2 within POTS cross SUBJECTS;
set POT_YEARS dimen 2 within POTS cross YEARS;
set POT_PUPILS dimen 2 within POTS cross PUPILS;
# Rule 8: the pot matches the request.
set POT_FOR dimen 2 := {r in REQUESTS, k in POTS:
  (k, provision[r]) in POT_PROVISIONS and (k, subject[r]) in POT_SUBJECTS
  and (k, year[pupil[r]]) in POT_YEARS and (k, pupil[r]) in POT_PUPILS};
set AGREED dimen 6;                         # pupil, subject, provision, date, first period, tutor
set AGREED_ROOMS dimen 7;                   # the same and the room
set PUBLISHED dimen 4;                      # pupil, date, first period, tutor of a plan that is known already

# A candidate is one request, or several that could share all their sessions.
set CANDIDATES;
set IN_CANDIDATE dimen 2 within CANDIDATES cross REQUESTS;
set GROUP{g in CANDIDATES} := setof{(g, r) in IN_CANDIDATE} r;
param leader{g in CANDIDATES} := min{r in GROUP[g]} r;
param taught{g in CANDIDATES} symbolic := subject[leader[g]];
param given{g in CANDIDATES} symbolic := provision[leader[g]];
check{g in CANDIDATES, r in GROUP[g]}:
  subject[r] = taught[g] and provision[r] = given[g] and year[pupil[r]] = year[pupil[leader[g]]];
check{g in CANDIDATES, r in GROUP[g], s in GROUP[g]: r < s}: pupil[r] <> pupil[s];
# Rule 7: groups within group-least and group-most.
check{g in CANDIDATES}:
  group_least[given[g]] <= card(GROUP[g]) and card(GROUP[g]) <= group_most[given[g]];

# ----------------------------------------------------------------------------- what a pupil misses, and who may miss it
param weight_before;
param weight_registration;
param weight_break;
param weight_lunch;
param weight_after;
param weight_free;
param subject_weight{SUBJECTS};
param keep_factor;
param steadiness;
param kind_weight{k in {"before", "registration", "lesson", "break", "lunch", "after"}} :=
  if k = "before" then weight_before else if k = "registration" then weight_registration
  else if k = "lesson" then weight_free else if k = "break" then weight_break
  else if k = "lunch" then weight_lunch else weight_after;

# Class and subject of the lesson that a pupil has then; there is at most one.
set LESSON{q in PUPILS, d in DATES, p in PERIODS} dimen 2 :=
  setof{(q, c) in MEMBERS, (c, s, d, p) in LESSONS: (year[q], d) not in CLOSED} (c, s);
set AWAY dimen 3 := setof{(q, e, d, p) in EXISTING: (year[q], d) not in CLOSED} (q, d, p);

# Rules 3 and 4: a member of a group can be at a session in that period.
set CAN_COME dimen 3 := {r in REQUESTS, (d, p) in HELD:
  first[r] <= d and d <= last[r] and (year[pupil[r]], d) not in CLOSED
  and kind[p] <> "break"
  and (kind[p] <> "lunch" or lunch_is_used)
  and (kind[p] <> "before" or comes_before[pupil[r]])
  and (kind[p] <> "after" or stays_after[pupil[r]])
  and (card(LESSON[pupil[r], d, p]) = 0 or in_lessons[pupil[r]])
  and (forall{(c, s) in LESSON[pupil[r], d, p]}
    (s not in PROTECTED and s <> subject[r] and (pupil[r], s) not in NEVER))
  and (pupil[r], d, p) not in AWAY};        # Rule 1: existing provision has the pupil already

# Rule 2: a tutor can give a session in that period.
set CAN_TEACH dimen 3 := {(t, d, p) in HOURS:
  (t, d) in CHECKED and d not in CLOSED_TO_ALL
  and (t, d, p) not in ABSENT and (t, d, p) not in TEACHING};

# A session of a candidate with a tutor, by date and first period: all its periods are there and suit everybody.
set WITH dimen 2 := {g in CANDIDATES, t in TUTORS:
  (t, taught[g]) in TUTOR_SUBJECTS and (t, given[g]) in TUTOR_PROVISIONS
  and (forall{r in GROUP[g]} ((t, year[pupil[r]]) in TUTOR_YEARS and (r, t) in ALLOWED_TUTORS))};
set TIMES{g in CANDIDATES} dimen 2 := {(d, p) in HELD:
  forall{o in 0..periods[given[g]] - 1}
    ((d, p + o) in HELD and (forall{r in GROUP[g]} (r, d, p + o) in CAN_COME))};
set SESSIONS dimen 4 := {(g, t) in WITH, (d, p) in TIMES[g]:
  forall{o in 0..periods[given[g]] - 1} (t, d, p + o) in CAN_TEACH};
# A room for it: large enough, overlooked where one pupil would be alone with the tutor, and free.
set ROOM_FOR dimen 4 := {g in CANDIDATES, (d, p) in TIMES[g], m in ROOMS:
  places[m] >= card(GROUP[g])
  and (card(GROUP[g]) > 1 or overlooked[m] or not overlooked_if_alone)
  and (forall{o in 0..periods[given[g]] - 1} (m, d, p + o) not in TAKEN)};

# --------------------------------------------------------------------------------------------------- what is decided
var place{WITH} binary;                     # the candidate is given all its sessions, all by that tutor
var meet{SESSIONS} binary;                  # a session: candidate, tutor, date, first period
var in_room{ROOM_FOR} binary;               # and the room that it is in
var weekly{g in CANDIDATES, k in 1..7, p in PERIODS} >= 0, <= 1;    # the candidate meets then in some week
var take{POT_FOR} binary;                   # the request takes a place of that pot

# ------------------------------------------------------------------------------------------------------------ rule 1
# A tutor, a room and a pupil are each in one place at a time.
s.t. tutor_in_one_place{t in TUTORS, (d, p) in HELD}:
  sum{(g, t, d, f) in SESSIONS: f <= p and p < f + periods[given[g]]} meet[g, t, d, f] <= 1;
s.t. room_in_one_use{m in ROOMS, (d, p) in HELD}:
  sum{(g, d, f, m) in ROOM_FOR: f <= p and p < f + periods[given[g]]} in_room[g, d, f, m] <= 1;
s.t. pupil_in_one_place{q in PUPILS, (d, p) in HELD}:
  sum{(g, t, d, f) in SESSIONS, r in GROUP[g]: pupil[r] = q and f <= p and p < f + periods[given[g]]}
    meet[g, t, d, f] <= 1;
s.t. session_has_a_room{g in CANDIDATES, (d, p) in TIMES[g]}:
  sum{(g, d, p, m) in ROOM_FOR} in_room[g, d, p, m] = sum{(g, t, d, p) in SESSIONS} meet[g, t, d, p];

# ------------------------------------------------------------------------------------------------------------ rule 2
s.t. tutor_day{t in TUTORS, d in DATES}:
  sum{(g, t, d, p) in SESSIONS} meet[g, t, d, p] <= tutor_most_per_day[t];
s.t. tutor_week{t in TUTORS, w in WEEKS}:
  sum{(g, t, d, p) in SESSIONS: week[d] = w} meet[g, t, d, p] <= tutor_most_per_week[t];

# Rules 3 and 4 are in the set CAN_COME.

# ------------------------------------------------------------------------------------------------------------ rule 5
# A provision withdraws from a subject up to its own percentage, or the school's for that subject. Where several take a
# pupil from one subject, the highest applies: so one percentage applies, and something must be there that has it.
param percent{v in PROVISIONS, s in SUBJECTS} :=
  if own_percent[v] >= 0 then own_percent[v] else subject_percent[s];
set EXISTING_PERCENTS{q in PUPILS, s in SUBJECTS} :=
  setof{(q, e, d, p) in EXISTING, (c, s) in LESSON[q, d, p]}
    (if e in PROVISIONS then percent[e, s] else subject_percent[s]);
set PERCENTS{q in PUPILS, s in SUBJECTS} := EXISTING_PERCENTS[q, s] union
  setof{r in REQUESTS: pupil[r] = q} percent[provision[r], s];
param term_minutes{q in PUPILS, s in SUBJECTS} :=
  sum{(d, p) in HELD, (c, s) in LESSON[q, d, p]} minutes[p];
param existing_minutes{q in PUPILS, s in SUBJECTS} :=
  sum{(q, d, p) in AWAY, (c, s) in LESSON[q, d, p]} minutes[p];
set ASKING := setof{r in REQUESTS} pupil[r];

var applies{q in ASKING, s in SUBJECTS, l in PERCENTS[q, s]} binary;
s.t. one_percentage{q in ASKING, s in SUBJECTS}: sum{l in PERCENTS[q, s]} applies[q, s, l] <= 1;
s.t. somebody_has_it{q in ASKING, s in SUBJECTS, l in PERCENTS[q, s] diff EXISTING_PERCENTS[q, s]}:
  applies[q, s, l] <= sum{(g, t, d, f) in SESSIONS, r in GROUP[g], p in f..f + periods[given[g]] - 1,
    (c, s) in LESSON[q, d, p]: pupil[r] = q and percent[given[g], s] = l} meet[g, t, d, f];
s.t. minutes_lost{q in ASKING, s in SUBJECTS}:
  sum{(g, t, d, f) in SESSIONS, r in GROUP[g], p in f..f + periods[given[g]] - 1,
    (c, s) in LESSON[q, d, p]: pupil[r] = q} minutes[p] * meet[g, t, d, f]
  <= sum{l in PERCENTS[q, s]} applies[q, s, l]
    * max(0, floor(l * term_minutes[q, s] / 100) - existing_minutes[q, s]);

# ------------------------------------------------------------------------------------------------------------ rule 6
s.t. out_of_one_lesson{(c, s, d, p) in LESSONS}:
  sum{(g, t, d, f) in SESSIONS, r in GROUP[g]:
    f <= p and p < f + periods[given[g]] and (c, s) in LESSON[pupil[r], d, p]} meet[g, t, d, f]
  <= max(0, out_of_lesson - card({(q, d, p) in AWAY: (c, s) in LESSON[q, d, p]}));

# ------------------------------------------------------------------------------------------------------------ rule 7
s.t. all_or_none{(g, t) in WITH}:
  sum{(g, t, d, p) in SESSIONS} meet[g, t, d, p] = sessions[given[g]] * place[g, t];
s.t. request_week{(g, t) in WITH, w in WEEKS}:
  sum{(g, t, d, p) in SESSIONS: week[d] = w} meet[g, t, d, p] <= most_per_week[given[g]] * place[g, t];
s.t. pupil_day{q in ASKING, d in DATES}:
  sum{(g, t, d, p) in SESSIONS, r in GROUP[g]: pupil[r] = q} meet[g, t, d, p] <= most_per_day;
s.t. weekly_times{g in CANDIDATES, (d, p) in TIMES[g]}:
  sum{(g, t, d, p) in SESSIONS} meet[g, t, d, p] <= weekly[g, weekday[d], p];
s.t. one_weekly_time{g in CANDIDATES: same_time[given[g]]}:
  sum{k in 1..7, p in PERIODS} weekly[g, k, p] <= 1;

# ------------------------------------------------------------------------------------------------------------ rule 8
s.t. one_request{q in ASKING, s in SUBJECTS}:
  sum{(g, t) in WITH, r in GROUP[g]: pupil[r] = q and subject[r] = s} place[g, t] <= 1;
s.t. place_of_a_pot{r in REQUESTS: places_are_limited}:
  sum{(r, k) in POT_FOR} take[r, k] = sum{(g, t) in WITH: r in GROUP[g]} place[g, t];
s.t. pot_not_overdrawn{k in POTS}: sum{(r, k) in POT_FOR} take[r, k] <= pot_places[k];

# ------------------------------------------------------------------------------------------------------------ rule 9
s.t. agreed_stands{(q, s, v, d, p, t) in AGREED}:
  sum{(g, t, d, p) in SESSIONS, r in GROUP[g]: pupil[r] = q and subject[r] = s and provision[r] = v}
    meet[g, t, d, p] = 1;
s.t. agreed_room_stands{(q, s, v, d, p, t, m) in AGREED_ROOMS}:
  sum{(g, d, p, m) in ROOM_FOR, r in GROUP[g]: pupil[r] = q and subject[r] = s and provision[r] = v}
    in_room[g, d, p, m] = 1;

# --------------------------------------------------------------------------------------------------- what is best
param tier symbolic in {"statutory", "points", "kept", "cost"}, default "statutory";
param least_statutory default 0;
param least_points default 0;
param least_kept default 0;

param minute_weight{q in PUPILS, d in DATES, p in PERIODS} :=
  if card(LESSON[q, d, p]) = 0 then kind_weight[kind[p]]
  else max{(c, s) in LESSON[q, d, p]}
    subject_weight[s] * (if (q, s) in KEEP then keep_factor else 1);

var placed_statutory;
s.t. count_statutory:
  placed_statutory = sum{(g, t) in WITH, r in GROUP[g]} statutory[r] * place[g, t];
var placed_points;
s.t. count_points: placed_points = sum{(g, t) in WITH, r in GROUP[g]} points[r] * place[g, t];
var kept;
s.t. count_kept:
  kept = sum{(g, t, d, p) in SESSIONS, r in GROUP[g]: (pupil[r], d, p, t) in PUBLISHED}
    meet[g, t, d, p];
var cost;
s.t. count_cost:
  cost = sum{(g, t, d, f) in SESSIONS, r in GROUP[g], p in f..f + periods[given[g]] - 1}
      minutes[p] * minute_weight[pupil[r], d, p] * meet[g, t, d, f]
    + sum{g in CANDIDATES, k in 1..7, p in PERIODS} steadiness * card(GROUP[g]) * weekly[g, k, p];

s.t. hold_statutory: placed_statutory >= least_statutory;
s.t. hold_points: placed_points >= least_points;
s.t. hold_kept: kept >= least_kept;

maximize best:
  if tier = "statutory" then placed_statutory
  else if tier = "points" then placed_points
  else if tier = "kept" then kept
  else -cost;

end;
