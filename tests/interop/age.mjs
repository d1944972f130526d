// Runs age-encryption on jobs given as JSON on standard input; answers as JSON, bytes in base64.
// A job: {op: "encrypt", recipients, plaintext} | {op: "decrypt", identity, ciphertext}
//      | {op: "generate", kind: "hybrid" | "x25519"}
import * as age from "age-encryption";
import { readFileSync } from "node:fs";

const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const text = (data) => Buffer.from(data).toString("base64");

async function run(job) {
  if (job.op === "encrypt") {
    const encrypter = new age.Encrypter();
    for (const recipient of job.recipients) encrypter.addRecipient(recipient);
    return { ciphertext: text(await encrypter.encrypt(bytes(job.plaintext))) };
  }
  if (job.op === "decrypt") {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(job.identity);
    return { plaintext: text(await decrypter.decrypt(bytes(job.ciphertext))) };
  }
  const make = job.kind === "hybrid" ? age.generateHybridIdentity : age.generateX25519Identity;
  const identity = await make();
  return { identity, recipient: await age.identityToRecipient(identity) };
}

const answers = [];
for (const job of JSON.parse(readFileSync(0, "utf8"))) answers.push(await run(job));
process.stdout.write(JSON.stringify(answers));
