import ArgumentParser
import VanBan

@main
struct VanBanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "vanban", abstract: "x")
}
