//! `cargo xtask`: the project's own commands. Each is one module; none knows our crates, they run commands.

mod browser_programs;
mod check;
mod demo;
mod fuzz;
mod graph;
mod locales;
mod native_programs;
mod remap;
mod reproduce;
mod run;
mod setup;
mod site;
mod size;
mod stamp;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// The project's commands. New here? `cargo xtask demo` shows the whole path, from a page to an opened
/// letter.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Setup(setup::Setup),
    Demo(demo::Demo),
    Test(test::Test),
    Check(check::Check),
    Fuzz(fuzz::Fuzz),
    Graph(graph::Graph),
    Hook(browser_programs::Hook),
    Locales(locales::Locales),
    Reproduce(reproduce::Reproduce),
    Site(site::Site),
    Size(size::Size),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let workspace = Workspace::here();
    let outcome = match arguments.command {
        Command::Setup(command) => command.run(&workspace),
        Command::Demo(command) => command.run(&workspace),
        Command::Test(command) => command.run(&workspace),
        Command::Check(command) => command.run(&workspace),
        Command::Fuzz(command) => command.run(&workspace),
        Command::Graph(command) => command.run(&workspace),
        Command::Hook(command) => command.run(&workspace),
        Command::Locales(command) => command.run(&workspace),
        Command::Reproduce(command) => command.run(&workspace),
        Command::Site(command) => command.run(&workspace),
        Command::Size(command) => command.run(&workspace),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
