/*
 * Evaluates expressions with Spring's own Expression Language. Started by `npm run oracle`:
 *
 *   java … groovy.ui.GroovyMain engine.groovy INPUT OUTPUT
 *
 * INPUT is {"values": {…}, "expressions": ["…"]}; the values are the root, read as Spring's MapAccessor reads a map: a key
 * that is not there is an error. OUTPUT gets one JSON object a line: {"text"} is what `"" + value` writes (null for null),
 * {"error"} the code of the exception or its class, {"phase": "parse"} if the text is no expression.
 */
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.springframework.expression.*
import org.springframework.expression.spel.SpelEvaluationException
import org.springframework.expression.spel.SpelParseException
import org.springframework.expression.spel.standard.SpelExpressionParser
import org.springframework.expression.spel.support.StandardEvaluationContext

class MapAccessor implements PropertyAccessor {
  Class[] getSpecificTargetClasses() { [Map] as Class[] }
  boolean canRead(EvaluationContext context, Object target, String name) { target instanceof Map && target.containsKey(name) }
  TypedValue read(EvaluationContext context, Object target, String name) { new TypedValue(target.get(name)) }
  boolean canWrite(EvaluationContext context, Object target, String name) { false }
  void write(EvaluationContext context, Object target, String name, Object value) { }
}

Locale.setDefault(Locale.US)
def plain
plain = { v ->
  if (v instanceof Map) { def copy = new LinkedHashMap(); v.each { k, x -> copy.put(k, plain(x)) }; return copy }
  if (v instanceof List) return new ArrayList(v.collect { plain(it) })
  return v instanceof BigDecimal ? v.doubleValue() : v
}
def codeOf = { Throwable t ->
  if (t instanceof SpelEvaluationException || t instanceof SpelParseException) return "EL${t.messageCode.code}E".toString()
  return t.class.name
}
def input = new JsonSlurper().parse(new File(args[0]), 'UTF-8')
def parser = new SpelExpressionParser()
def joined = parser.parseExpression("'' + #value")

new File(args[1]).withWriter('UTF-8') { out ->
  input.expressions.each { String text ->
    def result = [:]
    def expression = null
    try {
      expression = parser.parseExpression(text)
    } catch (Throwable t) {
      result = [error: codeOf(t), phase: 'parse', message: t.message]
    }
    if (expression != null) {
      try {
        def context = new StandardEvaluationContext(plain(input.values))
        context.addPropertyAccessor(new MapAccessor())
        def value = expression.getValue(context)
        context.setVariable('value', value)
        try {
          result.text = value == null ? null : joined.getValue(context, String)
        } catch (SpelEvaluationException e) {
          // A list of maps has no text in Spring; that it evaluates is all there is to compare.
          result.textless = true
        }
      } catch (Throwable t) {
        result = [error: codeOf(t), phase: 'evaluate', message: t.message]
      }
    }
    out << JsonOutput.toJson(result) << '\n'
  }
}
