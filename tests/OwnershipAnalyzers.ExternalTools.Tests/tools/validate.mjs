// node validate.mjs TARGET FILE
// Prints as JSON what is wrong with the file ("problems") and every text that the parser of that program finds in it ("texts"). Exit code 2: the validator itself failed.
import fs from 'node:fs';

const [target, file] = process.argv.slice(2);
const { validate } = await import(`./${target}.mjs`);
try {
  const { problems, texts } = await validate(fs.readFileSync(file, 'utf8'), file);
  process.stdout.write(JSON.stringify({ problems: problems.map(String), texts: texts ?? [] }));
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
