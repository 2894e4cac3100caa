/*
 * Evaluates every expression of operators.json with Spring's own SpEL and writes what it answers back into that file.
 *
 *   CP=/usr/share/java/groovy-all.jar:/usr/share/java/spring3-core.jar:/usr/share/java/spring3-expression.jar:/usr/share/java/commons-logging.jar
 *   java -cp $CP groovy.ui.GroovyMain regenerate.groovy
 *
 * (Debian packages "groovy" and "libspring-expression-java", Spring 4.3.30. The root object is a map whose keys are read
 * as properties, as an Okta mapping sees `user` and `source`.)
 */
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.springframework.expression.AccessException
import org.springframework.expression.EvaluationContext
import org.springframework.expression.PropertyAccessor
import org.springframework.expression.TypedValue
import org.springframework.expression.spel.SpelEvaluationException
import org.springframework.expression.spel.SpelParseException
import org.springframework.expression.spel.standard.SpelExpressionParser
import org.springframework.expression.spel.support.StandardEvaluationContext

class MapAccessor implements PropertyAccessor {
  Class<?>[] getSpecificTargetClasses() { [Map] as Class<?>[] }
  boolean canRead(EvaluationContext context, Object target, String name) { ((Map) target).containsKey(name) }
  TypedValue read(EvaluationContext context, Object target, String name) { new TypedValue(((Map) target).get(name)) }
  boolean canWrite(EvaluationContext context, Object target, String name) { false }
  void write(EvaluationContext context, Object target, String name, Object value) { throw new AccessException(name) }
}

/** JSON numbers as a JSON reader of Java gives them: Integer, Long, Double. */
def toJava
toJava = { v ->
  if (v instanceof BigDecimal) return v.doubleValue()
  if (v instanceof Map) {
    def copy = new HashMap()
    v.each { k, x -> copy.put(k, toJava(x)) }
    return copy
  }
  return v instanceof List ? new ArrayList(v.collect { toJava(it) }) : v
}

def toJson
toJson = { v ->
  if (v == null || v instanceof String || v instanceof Boolean) return v
  if ((v instanceof Double || v instanceof Float) && (v.isNaN() || v.isInfinite())) return v.toString()
  if (v instanceof Number) return v
  if (v instanceof Map) return v.collectEntries { k, x -> [(String.valueOf(k)): toJson(x)] }
  return v instanceof Collection ? v.collect { toJson(it) } : String.valueOf(v)
}

def codeOf = { Throwable e ->
  for (def x = e; x != null; x = x.cause) {
    if (x instanceof SpelParseException || x instanceof SpelEvaluationException) return "EL${x.messageCode.code}E".toString()
  }
  return ''
}

def here = new File(getClass().protectionDomain.codeSource.location.toURI()).parentFile
def file = new File(here, 'operators.json')
def vectors = new JsonSlurper().parse(file, 'UTF-8').collect { v ->
  def result = [expression: v.expression]
  if (v.inputs != null) result.inputs = v.inputs
  try {
    def context = new StandardEvaluationContext(toJava(v.inputs ?: [:]))
    context.addPropertyAccessor(new MapAccessor())
    result.expected = toJson(new SpelExpressionParser().parseRaw(v.expression).getValue(context))
  } catch (Throwable e) {
    result.error = codeOf(e)
  }
  return result
}
file.setText('[\n' + vectors.collect { '  ' + JsonOutput.toJson(it) }.join(',\n') + '\n]\n', 'UTF-8')
