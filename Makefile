# The two commands: `make report` renders the sample reports, `make test` runs everything CI runs.
.PHONY: report build test test-long lint benchmark fuzz clean

TERTIAL = .build/release/tertial

report: build
	Scripts/render-reports $(TERTIAL) Reports

build:
	Scripts/install-packages build
	swift build -c release --static-swift-stdlib --product tertial

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Tests run in debug: it compiles in a third of the time of release, and timings have no place in tests.
test: lint
	Scripts/install-packages build test
	Scripts/install-test-tools
	swift build --build-tests -debug-info-format none
	swift test --skip-build

test-long: test
	TERTIAL_LONG=1 swift test --skip-build --filter EndToEndTests

benchmark: build
	Scripts/install-packages benchmark
	Benchmarks/run
	Benchmarks/readers
	Benchmarks/city
	Benchmarks/reports
	Benchmarks/calculations
	Benchmarks/rendering

# Coverage-guided fuzzing of every reader, each for so many seconds: make fuzz SECONDS=600
SECONDS = 60
fuzz:
	Scripts/install-packages build
	Fuzzing/run $(SECONDS)

clean:
	swift package clean
