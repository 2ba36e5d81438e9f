import ArgumentParser
import TertialCLI

@main
enum Main {
  static func main() { TertialCommand.start() }
}
