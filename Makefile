# What people type. Each target says what it does; nothing here is needed to build with `swift build`.

SCENARIO ?= york-week
BUILD := swift build -c release --product quorate
QUORATE := .build/release/quorate
WEEKS_SMALL := rutland york north-lincolnshire
WEEKS_LARGE := barnsley leeds birmingham
FUZZ := Tests/Fuzzing/.build/release/FuzzReaders
LINTED := Sources Tests Benchmarks/Benchmarks Benchmarks/Sources Benchmarks/Tests \
  Benchmarks/Package.swift Package.swift
RECORD := swift run --package-path Benchmarks -c release Record
RESULTS := Benchmarks/results
PYTHON_LIBRARIES := holidays icalendar PyYAML

.PHONY: plan test sanitize fuzz benchmark thresholds record results peers scenarios format lint clean \
  system-libraries python-libraries

# Plans a week of a real authority's size.
plan: system-libraries
	$(BUILD)
	$(QUORATE) plan scenarios/$(SCENARIO) --out out/$(SCENARIO) || test $$? -eq 3
	@echo
	@echo "The plan is in out/$(SCENARIO). Open out/$(SCENARIO)/rota.html in a browser,"
	@echo "the tables in Excel, and the files of out/$(SCENARIO)/calendars in Outlook."

# Runs every test, then looks at the style. Tests that ask an independent library find it in
# .venv.
test: system-libraries python-libraries
	PATH="$(CURDIR)/.venv/bin:$$PATH" swift test
	swift format lint --strict -r $(LINTED)

# The tests of everything that touches GLPK, under the address sanitizer.
sanitize: system-libraries
	swift test --sanitize=address --scratch-path .build/sanitized --filter GLPKSolverTests

# Ten minutes of made-up scenario folders for the readers; what breaks them is kept in out/fuzz.
# Wants lld, since gold cannot link it.
fuzz: system-libraries
	swift build --package-path Tests/Fuzzing -c release -Xswiftc -sanitize=fuzzer \
	  -Xcc -fsanitize=fuzzer-no-link -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld
	mkdir -p out/fuzz/corpus
	$(FUZZ) pack out/fuzz/corpus scenarios/rules/* Tests/quorateTests/Random/*
	$(FUZZ) out/fuzz/corpus -fork=1 -dict=Tests/Fuzzing/words.dict -artifact_prefix=out/fuzz/ \
	  -max_len=12000 -max_total_time=600

# Measures reading, planning, checking and writing, by the wall clock and in memory, and counts the
# work; then says where the work is more, or less, than the thresholds allow.
benchmark: system-libraries
	cd Benchmarks && swift package benchmark --no-progress
	cd Benchmarks && swift package benchmark thresholds check --target Counts --no-progress

# After a change that is meant to change the work: the work as it is now becomes the threshold.
thresholds: system-libraries
	cd Benchmarks && swift package --allow-writing-to-package-directory benchmark \
	  thresholds update --target Counts --no-progress

# Runs every case once, a minute each at most, keeps what it took, and shows it.
record: system-libraries
	$(RECORD) all --results $(RESULTS) --scenarios scenarios --date "$$(date +%FT%H%M)" \
	  --commit "$$(git rev-parse --short HEAD)" --swift "$$(swift --version 2>/dev/null | head -1)"
	$(MAKE) results

# What was recorded last as a page, against the recording before it, and how it grows as tables.
results:
	$(RECORD) page --results $(RESULTS) --out out/benchmarks.html
	$(RECORD) growth --results $(RESULTS)

# Quorate and its peers on the same scenarios, a minute each; see Benchmarks/peers/README.md.
peers:
	$(BUILD)
	Benchmarks/peers/install
	cd Benchmarks/peers && .venv/bin/python3 -m quorate_peers compare \
	  $(foreach like,$(WEEKS_SMALL) $(WEEKS_LARGE),../../scenarios/$(like)-week)

# Makes scenarios/*-week and leeds-season anew; the same commands give the same bytes.
scenarios: system-libraries
	$(BUILD)
	for like in $(WEEKS_SMALL); do \
	  $(QUORATE) generate --like $$like --seed 5 --out scenarios/$$like-week || exit; done
	for like in $(WEEKS_LARGE); do \
	  $(QUORATE) generate --like $$like --seed 7 --out scenarios/$$like-week || exit; done
	$(QUORATE) generate --like leeds --seed 7 --kind season --weeks 26 --out scenarios/leeds-season

format:
	swift format -i -r $(LINTED)

lint:
	swift format lint --strict -r $(LINTED)

clean:
	rm -rf .build out .venv Benchmarks/.build Benchmarks/peers/.venv Tests/Fuzzing/.build

# GLPK, where it is missing.
system-libraries:
	@.ci/install glpk.h libglpk-dev glpk

# A Python of our own, so that nobody's is touched. Without it those tests are skipped and say so.
python-libraries:
	@.ci/install-python $(PYTHON_LIBRARIES)
