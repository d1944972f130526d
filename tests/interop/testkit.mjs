// Prints the CCTV age testkit as JSON: {name: base64 of the file}.
import * as vectors from "cctv-age";

const files = {};
for (const [name, data] of Object.entries(vectors)) files[name] = Buffer.from(data).toString("base64");
process.stdout.write(JSON.stringify(files));
