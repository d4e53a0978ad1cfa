// Snyk's reader of CODEOWNERS. Its texts are "PATH OWNERS" for each path in the file FILE.paths, when there is one.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { OwnershipEngine } = createRequire(import.meta.url)('@snyk/github-codeowners/dist/lib/ownership');

export async function validate(text, file) {
  try {
    const engine = OwnershipEngine.FromCodeownersFile(file);
    const paths = fs.existsSync(`${file}.paths`) ? fs.readFileSync(`${file}.paths`, 'utf8').split('\n').filter(line => line) : [];
    return { problems: [], texts: paths.map(path => [path, ...engine.calcFileOwnership(path)].join(' ')) };
  } catch (error) {
    return { problems: [error.message] };
  }
}
