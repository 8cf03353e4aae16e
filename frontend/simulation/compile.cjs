// Run by bin/stories: compiles each *.ink below the given folders, unless that has been done.
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, writeFileSync, existsSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { Compiler, CompilerOptions } = require('inkjs/full');

function compile(file) {
  const text = readFileSync(file, 'utf8');
  const source = createHash('sha256').update(text).digest('hex');
  const target = `${file}.json`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(`{"source":"${source}"`)) {
    return true;
  }
  const mistakes = [];
  let story;
  try {
    story = new Compiler(text, new CompilerOptions(null, [], true, (message, kind) => kind === 2 && mistakes.push(message))).Compile();
  } catch (error) {
    mistakes.push(...(mistakes.length > 0 ? [] : [String(error)]));
  }
  if (mistakes.length > 0 || !story) {
    rmSync(target, { force: true });
    mistakes.forEach((mistake) => console.error(`${file}: ${mistake}`));
    return false;
  }
  // The compiler's text begins with a byte order mark, which no reader of JSON wants.
  writeFileSync(target, `{"source":"${source}","story":${story.ToJson().replace(/^\uFEFF/, '')}}`);
  return true;
}

let whole = true;
for (const folder of process.argv.slice(2)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.ink')) {
      whole = compile(join(entry.parentPath, entry.name)) && whole;
    }
  }
}
process.exit(whole ? 0 : 1);
