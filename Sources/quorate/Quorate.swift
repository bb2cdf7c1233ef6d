@main struct Quorate { static func main() {} }
