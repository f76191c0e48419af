//! `cargo xtask serve`

use super::{
    Outcome,
    arguments::{Arguments, Word},
};
use xtask::{
    dist::{self, BuildOptions, Profile, TrunkOptions},
    process, project,
    server::{Server, ServerOptions},
    tools,
};

struct ServeOptions {
    development: bool,
    open: bool,
    port: u16,
    public_url: String,
}

pub(super) fn run(arguments: &mut Arguments) -> Outcome {
    let options = read(arguments)?;
    if options.development {
        serve_while_working(&options)
    } else {
        serve_built(&options)
    }
}

fn read(arguments: &mut Arguments) -> Result<ServeOptions, lexopt::Error> {
    let mut options = ServeOptions {
        development: false,
        open: false,
        port: 8080,
        public_url: "/".to_owned(),
    };
    while let Some(word) = arguments.next()? {
        match word {
            Word::Option(name) if name == "dev" => options.development = true,
            Word::Option(name) if name == "open" => options.open = true,
            Word::Option(name) if name == "port" => options.port = arguments.number()?,
            Word::Option(name) if name == "public-url" => options.public_url = arguments.value()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// What a visitor gets: the released program from our own server, until Ctrl+C.
fn serve_built(options: &ServeOptions) -> Outcome {
    let out = project::default_dist();
    dist::build(&BuildOptions {
        public_url: options.public_url.clone(),
        out: out.clone(),
        address: None,
    })?;
    let mut server_options = ServerOptions::new(out).under(&options.public_url);
    server_options.port = options.port;
    let server = Server::start(server_options)?;
    println!("The explorer runs at {} (Ctrl+C ends it)", server.url());
    if options.open {
        open::that_detached(server.url())?;
    }
    wait_for_the_end()?;
    server.stop();
    Ok(())
}

/// Trunk's server, which builds again and reloads the page after every saved file, the dataset included.
fn serve_while_working(options: &ServeOptions) -> Outcome {
    tools::ensure(&tools::for_building()?)?;
    let mut trunk = dist::trunk_command(&TrunkOptions {
        action: "serve",
        profile: Profile::Development,
        dist: project::scratch("dist-dev"),
        public_url: &options.public_url,
    })?;
    trunk.arg("--port").arg(options.port.to_string());
    if options.open {
        trunk.arg("--open");
    }
    Ok(process::run(&mut trunk)?)
}

fn wait_for_the_end() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(tokio::signal::ctrl_c())
}
