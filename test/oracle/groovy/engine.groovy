/*
 * Renders templates as Saviynt does: groovy.text.SimpleTemplateEngine with escapeBackslash. Started by `npm run oracle`:
 *
 *   java … groovy.ui.GroovyMain engine.groovy INPUT OUTPUT
 *
 * INPUT is {"binding": {…}, "templates": ["…"]}. In the binding {"$bean": {…}} stands for an object whose missing
 * properties raise MissingPropertyException (a map answers null) and {"$date": "2024-01-15T10:20:30Z"} for a
 * java.util.Date (UTC). OUTPUT gets one JSON object a line: {"expected": text} or {"error": class, "phase", "message"}.
 */
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import groovy.text.SimpleTemplateEngine

class Bean {
  private final Map fields
  Bean(Map fields) { this.fields = fields }
  Object getProperty(String name) {
    if (!fields.containsKey(name)) throw new MissingPropertyException(name, Bean)
    return fields[name]
  }
  void setProperty(String name, Object value) {
    if (!fields.containsKey(name)) throw new MissingPropertyException(name, Bean)
    fields[name] = value
  }
  String toString() { 'Bean@1' }
}

def revive
revive = { v ->
  if (v instanceof Map) {
    if (v.containsKey('$bean')) return new Bean(v['$bean'].collectEntries { k, x -> [(k): revive(x)] })
    if (v.containsKey('$date')) return Date.parse("yyyy-MM-dd'T'HH:mm:ssX", v['$date'])
    def copy = new LinkedHashMap()
    v.each { k, x -> copy.put(k, revive(x)) }
    return copy
  }
  if (v instanceof List) return v.collect { revive(it) }
  return v
}

TimeZone.setDefault(TimeZone.getTimeZone('UTC'))
Locale.setDefault(Locale.US)
def input = new JsonSlurper().parse(new File(args[0]), 'UTF-8')
// What `print` writes goes to the template; anything else must not disturb our own output.
System.err = new PrintStream(new ByteArrayOutputStream())

// A template that does not end is left behind: {"error": "timeout"}.
def limited = { Closure work ->
  def result = [error: 'timeout', phase: 'render', message: '']
  def worker = new Thread(null, { result = work() }, 'template', 4L << 20)
  worker.daemon = true
  worker.start()
  worker.join(3000)
  if (worker.alive) worker.stop()
  return result
}

new File(args[1]).withWriter('UTF-8') { out ->
  input.templates.each { String template ->
    def answer = limited {
    def result = [:]
    def compiled = null
    try {
      def engine = new SimpleTemplateEngine()
      engine.escapeBackslash = true
      compiled = engine.createTemplate(template)
    } catch (Throwable t) {
      result = [error: t.class.name, phase: 'parse', message: (t.message ?: '').readLines().find { it.contains('.groovy:') } ?: '']
    }
    if (compiled != null) {
      try {
        result.expected = compiled.make(new LinkedHashMap(revive(input.binding))).toString()
      } catch (Throwable t) {
        def cause = t
        while (cause instanceof org.codehaus.groovy.runtime.InvokerInvocationException && cause.cause) cause = cause.cause
        def message = (cause.message ?: '').readLines().with { it ? it[0].replaceAll(/SimpleTemplateScript\d+/, 'SimpleTemplateScript') : '' }
        result = [error: cause.class.name, phase: 'render', message: message]
      }
    }
    return result
    }
    out << JsonOutput.toJson(answer) << '\n'
  }
}
System.exit(0)
