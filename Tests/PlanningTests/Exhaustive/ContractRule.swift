/// The rules of the contract that a census can switch off, one at a time, to see whether they decide
/// anything.
enum ContractRule: String, CaseIterable, Sendable {
  case h0 = "H0"
  case h1 = "H1"
  case h2 = "H2"
  case h3 = "H3"
  case h4 = "H4"
  case h5 = "H5"
  case h6 = "H6"
  case h7 = "H7"
  case h8 = "H8"
  case h9 = "H9"
  case h10 = "H10"
  case h11 = "H11"
  case h12 = "H12"
  case d1 = "D1"
}
