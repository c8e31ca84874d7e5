// Opens one age file with npm's age-encryption: `node open_letter.mjs NODE_MODULES IDENTITY < letter > bundle`.
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const [modules, identity] = process.argv.slice(2);
const age = await import(pathToFileURL(join(modules, "age-encryption", "dist", "index.js")));

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);

const decrypter = new age.Decrypter();
decrypter.addIdentity(identity);
process.stdout.write(await decrypter.decrypt(Buffer.concat(pieces)));
