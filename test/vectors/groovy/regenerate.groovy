/*
 * Runs every template of cases/*.json through Groovy's own SimpleTemplateEngine (escapeBackslash = true) and writes
 * what it answers to <name>.json beside this file.
 *
 *   java -Duser.timezone=UTC -Dfile.encoding=UTF-8 -cp /usr/share/java/groovy-all.jar groovy.ui.GroovyMain regenerate.groovy
 *
 * (Debian package "groovy", 2.4.21; add names such as `operators` to run only those files.)
 *
 * A case file is a JSON array of templates. binding.json holds the values: {"$bean": {…}} stands for an object whose
 * missing properties raise MissingPropertyException (a map answers null), {"$date": "2024-01-15 10:20:30"} for a
 * java.util.Date (UTC).
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
    if (v.containsKey('$date')) return Date.parse('yyyy-MM-dd HH:mm:ss', v['$date'])
    def copy = new LinkedHashMap()
    v.each { k, x -> copy.put(k, revive(x)) }
    return copy
  }
  if (v instanceof List) return v.collect { revive(it) }
  return v
}

TimeZone.setDefault(TimeZone.getTimeZone('UTC'))
Locale.setDefault(Locale.US)
def here = new File(getClass().protectionDomain.codeSource.location.toURI()).parentFile
def bindingFile = new File(here, 'binding.json')
def only = args as List

new File(here, 'cases').listFiles().findAll { it.name.endsWith('.json') }.sort { it.name }.each { file ->
  if (only && !only.contains(file.name - '.json')) return
  def lines = []
  new JsonSlurper().parse(file, 'UTF-8').each { String template ->
    def result = [template: template]
    def compiled = null
    try {
      def engine = new SimpleTemplateEngine()
      engine.escapeBackslash = true
      compiled = engine.createTemplate(template)
    } catch (Throwable t) {
      result.error = t.class.name
      result.phase = 'parse'
    }
    if (compiled != null) {
      try {
        def values = revive(new JsonSlurper().parse(bindingFile, 'UTF-8'))
        result.expected = compiled.make(new LinkedHashMap(values)).toString()
      } catch (Throwable t) {
        def cause = t
        while (cause instanceof org.codehaus.groovy.runtime.InvokerInvocationException && cause.cause) cause = cause.cause
        result.error = cause.class.name
        result.phase = 'render'
        result.message = (cause.message ?: '').readLines().with { it ? it[0].replaceAll(/SimpleTemplateScript\d+/, 'SimpleTemplateScript') : '' }
      }
    }
    lines << '  ' + JsonOutput.toJson(result)
  }
  new File(here, file.name).setText('[\n' + lines.join(',\n') + '\n]\n', 'UTF-8')
  println "${file.name}: ${lines.size()} cases"
}
