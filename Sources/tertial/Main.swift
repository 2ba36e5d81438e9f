import ArgumentParser
import TertialCLI

@main
enum Main {
  static func main() async { await TertialCommand.start() }
}
