//! What is done with the list while she looks at it: a look into each file, and a try at each clean copy.
//!
//! One after the other, in a Worker that ends when nothing is left to do: so it takes the memory of one file.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::ask::{self, No};
use super::chosen::{Chosen, CleanCopy, Look};
use super::state::{Files, Halt};
use super::{adding, clean};
use crate::browser::failure::Failure;
use crate::browser::worker_link::Link;

/// What is to be done next.
enum Task {
    /// A look into this file.
    Look(u32, File),
    /// A clean copy of it.
    Copy(u32, File, Look),
}

/// Begins, unless it is at work already: then it finds by itself what is new.
pub fn start(files: Files) {
    if files.looking.get_value() || next(files).is_none() {
        return;
    }
    files.looking.set_value(true);
    spawn_local(async move {
        let done = work(files).await;
        files.looking.set_value(false);
        if let Err(failure) = done {
            files.halt.set(Some(Halt::Failed(failure)));
        }
    });
}

async fn work(files: Files) -> Result<(), Failure> {
    let worker = files.config().worker;
    let mut link = Link::start(&worker).await?;
    while let Some(task) = next(files) {
        match task {
            Task::Look(key, file) => match ask::look(&link, &file).await {
                Ok(look) => files.change(key, |chosen| chosen.look = Some(look)),
                Err(No::Changed) => adding::expel(files, key),
                Err(No::Failed) => return Err(Failure::Sealer),
            },
            Task::Copy(key, file, look) => {
                let made = clean::copy(files, &link, key, &file, look.kind).await.map(|(_, made)| made);
                let copy = made.map_or(CleanCopy::Failed, CleanCopy::Ready);
                files.change(key, |chosen| {
                    // A copy that she does not want any more may be given up, which says nothing about the file.
                    if copy != CleanCopy::Failed || chosen.copy == CleanCopy::Wanted {
                        chosen.copy = copy;
                    }
                });
                if copy == CleanCopy::Failed {
                    // It may have broken over this file, and the next one deserves a whole one.
                    link = Link::start(&worker).await?;
                }
            }
        }
    }
    Ok(())
}

fn next(files: Files) -> Option<Task> {
    files.list.with_untracked(|list| list.iter().find(|chosen| chosen.is_waiting()).map(task))
}

fn task(chosen: &Chosen) -> Task {
    let (key, file) = (chosen.key, chosen.file.clone());
    match &chosen.look {
        None => Task::Look(key, file),
        Some(look) => Task::Copy(key, file, look.clone()),
    }
}
