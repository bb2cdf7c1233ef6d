import Testing

@testable import Planning

struct CutPricesTests {
  @Test func onlyDaysOfCutsWithAPriceArePriced() {
    var prices = CutPrices(cuts: 3, days: 4)
    prices.set(0, of: 0, on: [0])
    prices.set(5, of: 1, on: [1, 2])
    prices.set(-5, of: 2, on: [2])
    #expect(prices.isPriced == [false, true, true, false])
    #expect(prices.byCut == [0, 5, -5])
  }

  @Test func laterCutsHaveNoPrice() {
    var prices = CutPrices(cuts: 1, days: 1)
    prices.set(5, of: 0, on: [0])
    #expect(prices[0] == 5)
    #expect(prices[1] == 0)
  }
}
