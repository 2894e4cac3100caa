/** Classes that reach outside the expression, by qualified name, with what they do. */
const forbiddenClasses: ReadonlyMap<string, string> = new Map([
  ['java.io.File', 'Access to files'],
  ['java.io.FileReader', 'Access to files'],
  ['java.io.FileWriter', 'Access to files'],
  ['java.io.FileInputStream', 'Access to files'],
  ['java.io.FileOutputStream', 'Access to files'],
  ['java.io.RandomAccessFile', 'Access to files'],
  ['java.lang.Runtime', 'Starting a process'],
  ['java.lang.ProcessBuilder', 'Starting a process'],
  ['java.lang.Process', 'Starting a process'],
  ['java.lang.Thread', 'Starting or stopping threads'],
  ['java.util.Timer', 'Starting or stopping threads'],
  ['java.lang.ClassLoader', 'Loading classes'],
  ['groovy.lang.GroovyClassLoader', 'Loading classes'],
  ['groovy.lang.GroovyShell', 'Running other code'],
  ['groovy.util.Eval', 'Running other code'],
  ['groovy.util.GroovyScriptEngine', 'Running other code'],
  ['groovy.sql.Sql', 'Access to a database'],
  ['java.net.Socket', 'Access to the network'],
  ['java.net.ServerSocket', 'Access to the network'],
]);

const forbiddenPackages: readonly (readonly [string, string])[] = [
  ['java.nio.file.', 'Access to files'],
  ['java.lang.reflect.', 'Reflection'],
  ['java.net.http.', 'Access to the network'],
  ['javax.script.', 'Running other code'],
  ['java.sql.', 'Access to a database'],
];

const forbiddenStatics: ReadonlyMap<string, string> = new Map([
  ['java.lang.System.getEnv', 'Reading the environment of the server (System.env)'],
  ['java.lang.System.exit', 'Ending the server (System.exit)'],
  ['java.lang.System.getenv', 'Reading the environment of the server (System.getenv)'],
  ['java.lang.System.getProperty', 'Reading the properties of the server (System.getProperty)'],
  ['java.lang.System.getProperties', 'Reading the properties of the server (System.getProperties)'],
  ['java.lang.System.setProperty', 'Changing the properties of the server (System.setProperty)'],
  ['java.lang.System.load', 'Loading native code (System.load)'],
  ['java.lang.System.loadLibrary', 'Loading native code (System.loadLibrary)'],
]);

const reflection = new Set(
  (
    'forName getClassLoader newInstance getMethod getMethods getDeclaredMethod getDeclaredMethods getField getFields ' +
    'getDeclaredField getDeclaredFields getConstructor getConstructors getDeclaredConstructor getResource getResourceAsStream'
  ).split(' '),
);

const ofEveryValue: ReadonlyMap<string, string> = new Map([
  ['getMetaClass', 'Reflection (metaClass)'],
  ['setMetaClass', 'Reflection (metaClass)'],
  ['invokeMethod', 'Reflection (invokeMethod)'],
  ['sleep', 'Waiting (sleep)'],
  ['wait', 'Waiting (wait)'],
  ['notify', 'Waiting (notify)'],
  ['notifyAll', 'Waiting (notifyAll)'],
  ['addShutdownHook', 'Changing the server (addShutdownHook)'],
]);

const networkReads = new Set([
  'getText',
  'text',
  'openConnection',
  'openStream',
  'getContent',
  'eachLine',
  'readLines',
]);

/** What a class does that is never run here; undefined for a class that may be used. */
export function forbiddenClass(qualifiedName: string): string | undefined {
  const what = forbiddenClasses.get(qualifiedName);
  if (what !== undefined) return `${what} (${qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1)})`;
  const found = forbiddenPackages.find(([prefix]) => qualifiedName.startsWith(prefix));
  return found === undefined ? undefined : `${found[1]} (${qualifiedName})`;
}

/** The same for a static method, or a method of a Class. */
export function forbiddenStatic(qualifiedName: string, name: string): string | undefined {
  const what = forbiddenClass(qualifiedName) ?? forbiddenStatics.get(`${qualifiedName}.${name}`);
  if (what !== undefined) return what;
  return reflection.has(name) ? `Reflection (${name})` : ofEveryValue.get(name);
}

/** The same for a method of a value of these kinds. */
export function forbiddenMethod(kind: string, name: string): string | undefined {
  if (name === 'execute' && (kind === 'string' || kind === 'list' || kind === 'array'))
    return 'Starting a process (execute)';
  if (kind === 'java.net.URL' && networkReads.has(name)) return `Access to the network (${name})`;
  return ofEveryValue.get(name);
}

/** Simple names of the classes above that Groovy imports, so that they are found without their package. */
export const forbiddenImports: readonly string[] = [...forbiddenClasses.keys()].filter((name) =>
  /^(?:java\.(?:lang|util|io|net)|groovy\.(?:lang|util))\.\w+$/.test(name),
);
