import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian puts the jars; the first that exists is taken. */
const groovyJars = ['/usr/share/java/groovy-all-2.4.21.jar', '/usr/share/java/groovy-all.jar'];
const springJars = [
  ['/usr/share/maven-repo/org/springframework/spring-expression/4.3.30.RELEASE/spring-expression-4.3.30.RELEASE.jar'],
  ['/usr/share/maven-repo/org/springframework/spring-core/4.3.30.RELEASE/spring-core-4.3.30.RELEASE.jar'],
  ['/usr/share/java/commons-logging.jar'],
];

/** The class path of the engines, or undefined with what must be installed. */
export function findEngines(): { readonly classPath: string } | { readonly missing: string } {
  const java = spawnSync('java', ['-version']).status === 0;
  const groovy = groovyJars.find((jar) => existsSync(jar));
  const spring = springJars.map((names) => names.find((jar) => existsSync(jar)));
  if (!java || groovy === undefined || spring.includes(undefined)) {
    return {
      missing:
        'The real engines are not installed: apt-get install default-jre-headless groovy libspring-expression-java (Groovy 2.4.21, Spring Expression 4.3.30).',
    };
  }
  return { classPath: [groovy, ...spring].join(':') };
}

/** Runs a Groovy script over a batch, in one JVM: `input` as JSON in, one JSON value a line out. Throws if it fails. */
export function runBatch<T>(classPath: string, script: string, input: unknown): readonly T[] {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const given = join(folder, 'input.json');
    const answers = join(folder, 'output.jsonl');
    writeFileSync(given, JSON.stringify(input));
    // Spring reads map entries by reflection, which newer Java allows only when told so.
    const flags = [
      '--add-opens=java.base/java.util=ALL-UNNAMED',
      '-Xss4m',
      '-Xmx1g',
      '-XX:TieredStopAtLevel=1',
      '-Duser.timezone=UTC',
      '-Dfile.encoding=UTF-8',
    ];
    const command = [...flags, '-cp', classPath, 'groovy.ui.GroovyMain', script, given, answers];
    const { status, stderr } = spawnSync('java', command, {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 300_000,
    });
    if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
    const lines = readFileSync(answers, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
