// Seals and opens files with npm's age-encryption: `node age_encryption.mjs NODE_MODULES < jobs.json`.
//
// A job is {"do", "in", "out"} and
//   {"do": "seal", "to": [recipient, …]}      {"do": "open", "identity": identity}
//   {"do": "seal-with-passphrase" or "open-with-passphrase", "passphrase": text}
// The first job that fails ends the run; what it was is on standard error.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules] = process.argv.slice(2);
const age = await import(pathToFileURL(join(modules, "age-encryption", "dist", "index.js")));

const actions = {
  seal: (job, input) => {
    const encrypter = new age.Encrypter();
    for (const recipient of job.to) encrypter.addRecipient(recipient);
    return encrypter.encrypt(input);
  },
  open: (job, input) => {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(job.identity);
    return decrypter.decrypt(input);
  },
  "seal-with-passphrase": (job, input) => {
    const encrypter = new age.Encrypter();
    encrypter.setPassphrase(job.passphrase);
    encrypter.setScryptWorkFactor(10);
    return encrypter.encrypt(input);
  },
  "open-with-passphrase": (job, input) => {
    const decrypter = new age.Decrypter();
    decrypter.addPassphrase(job.passphrase);
    return decrypter.decrypt(input);
  },
};

const jobs = JSON.parse(readFileSync(0, "utf8"));
for (const [index, job] of jobs.entries()) {
  try {
    const input = new Uint8Array(readFileSync(job.in));
    writeFileSync(job.out, await actions[job.do](job, input));
  } catch (error) {
    console.error(`job ${index} (${job.do} ${job.in}): ${error}`);
    process.exit(1);
  }
}
