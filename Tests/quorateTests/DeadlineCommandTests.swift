import Testing

/// `quorate deadline`: one limit worked out by hand, with its receipt.
@Suite struct DeadlineCommandTests {
  @Test func theWholeReceiptIsShown() throws {
    let result = try Quorate.run("deadline", "--strategy", "2026-12-11")
    #expect(result.status == 0)
    #expect(
      result.output == """
        Initial conference: at the latest on Wed 6 Jan 2027

          event       strategy discussion that started the section 47 enquiry, Fri 11 Dec 2026
          rule        15 working days after it, its own day being day 0
          source      Working Together to Safeguard Children (2023), child protection conferences: \
        counted from the strategy discussion at which the section 47 enquiry was started, also where \
        there were several
          policy      National default, Working Together to Safeguard Children (2023)
          not counted Fri 25 Dec 2026, Mon 28 Dec 2026, Fri 1 Jan 2027
          aim for     Thu 31 Dec 2026

        Other ways of counting:
          Tue 5 Jan 2027, 1 working day earlier: counting the day itself as day 1

        """)
  }

  /// Each event, and lines its receipt has.
  private static let forms: [([String], [String])] = [
    (
      ["--strategy", "11/12/2026", "--policy", "barnsley"],
      [
        "Initial conference: at the latest on Wed 6 Jan 2027",
        "  event       last strategy discussion, Fri 11 Dec 2026",
      ]
    ),
    (
      ["--initial", "2026-12-07"],
      [
        "Review conference: at the latest on Fri 5 Mar 2027",
        "  event       last conference (initial conference), Mon 7 Dec 2026",
        "  went back   from Sun 7 Mar 2027, which is no working day",
        "  not before  Fri 22 Jan 2027", "  aim for     Fri 26 Feb 2027",
        "  Mon 8 Mar 2027, 1 working day later: 91 days after it",
      ]
    ),
    (
      ["--review", "2026-12-07"],
      [
        "Review conference: at the latest on Mon 7 Jun 2027",
        "  event       last conference (review conference), Mon 7 Dec 2026",
        "  rule        6 months after it", "  not before  Thu 22 Apr 2027",
        "  Tue 8 Jun 2027, 1 working day later: 183 days after it",
      ]
    ),
    (
      ["--born-by", "2027-03-22"],
      [
        "Pre-birth conference: at the latest on Mon 25 Jan 2027",
        "  rule        by week 32 of pregnancy, 8 weeks before it",
        "It should be requested by Mon 28 Dec 2026, 12 weeks before the due date.",
      ]
    ),
    (
      ["--transfer", "2026-12-03"],
      [
        "Transfer-in conference: at the latest on Thu 24 Dec 2026",
        "  event       request to take the family over, Thu 3 Dec 2026",
        "  Wed 23 Dec 2026, 1 working day earlier: counting the day itself as day 1",
      ]
    ),
  ]

  @Test(arguments: forms)
  func everyEventHasItsLimit(arguments: [String], lines: [String]) throws {
    let result = try Quorate.start(["deadline"] + arguments).end()
    #expect(result.status == 0)
    let told = result.output.split(separator: "\n").map(String.init)
    for line in lines { #expect(told.contains(line), "\(result.output)") }
  }

  /// Wrong use, and what is said of it.
  private static let refusals: [([String], String)] = [
    ([], "Name one of --strategy, --initial, --review, --born-by and --transfer"),
    (["--strategy", "2026-12-11", "--review", "2026-12-11"], "Name one of --strategy"),
    (["--strategy", "2026-13-01"], "\"2026-13-01\" is no date; write 2026-12-11 or 11/12/2026"),
    (["--strategy", "12/13/2026"], "is no date"), (["--review", "soon"], "is no date"),
    (["--born-by", "2046-01-01"], "Bank holidays are known from 2012 to 2045 only."),
    (["--transfer", "2011-12-31"], "Bank holidays are known from 2012 to 2045 only."),
    (["--strategy", "2026-12-11", "--policy", "lees"], "- leeds"),
    (["--strategy", "2026-12-11", "--last", "2026-12-11"], "Unknown option '--last'"),
  ]

  @Test(arguments: refusals)
  func wrongUseIs64AndSaysWhatIsRight(arguments: [String], words: String) throws {
    let result = try Quorate.start(["deadline"] + arguments).end()
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  /// A day shown is in a year whose bank holidays are not known: three months after the first is in
  /// March 2046, eight weeks before the second in November 2011; 15 working days after the next are
  /// in January 2046, and 3 before the limit of the last in December 2011.
  @Test(arguments: [
    ["--initial", "2045-12-20"], ["--born-by", "2012-01-20"], ["--strategy", "2045-12-20"],
    ["--transfer", "2045-12-20"], ["--born-by", "2012-03-01"],
  ])
  func aLimitBeyondTheYearsKnownIsRefused(arguments: [String]) throws {
    let result = try Quorate.start(["deadline"] + arguments).end()
    #expect(result.status == 64, "\(result.output)")
    #expect(
      result.errors.contains(
        "A day counted from \(arguments[1]) is outside 2012 to 2045, the years whose bank "
          + "holidays are known; check the date"), "\(result.errors)")
  }

  @Test func theLastLimitKnownIsWorkedOut() throws {
    let result = try Quorate.run("deadline", "--initial", "2045-09-29")
    #expect(result.output.hasPrefix("Review conference: at the latest on Fri 29 Dec 2045\n"))
    let first = try Quorate.run("deadline", "--born-by", "2012-03-08")
    #expect(first.output.hasPrefix("Pre-birth conference: at the latest on Thu 12 Jan 2012\n"))
  }
}
