/*
 * Prints, as JSON, the public method names of the types an expression meets and the classes Groovy imports: the content
 * of server/src/expressions/groovy/knowledge/names.ts.
 *
 *   java -cp /usr/share/java/groovy-all.jar groovy.ui.GroovyMain names.groovy
 */
import groovy.json.JsonOutput
def kinds=[string:['x',"a${1}"],list:[[1]],array:[['a'] as String[]],set:[[1] as LinkedHashSet],map:[[a:1]],number:[1,1L,1.5,1.5d,5G],boolean:[true],date:[new Date()],closure:[{it}],any:[new Object()],range:[1..3]]
def o=[:]
kinds.each{k,vs-> def n=new TreeSet(); vs.each{v-> def mc=org.codehaus.groovy.runtime.InvokerHelper.getMetaClass(v); mc.methods.each{ if(java.lang.reflect.Modifier.isPublic(it.modifiers)) n<<it.name}; mc.metaMethods.each{n<<it.name}; v.getClass().methods.each{n<<it.name} }
 o[k]=n.findAll{!it.contains('$')} }
def base=o.any as Set
o.each{k,v-> if(k!='any') o[k]=v-base}
def cls=new TreeSet()
def fs=java.nio.file.FileSystems.getFileSystem(URI.create('jrt:/'))
['java/lang','java/util','java/io','java/net'].each{pk-> java.nio.file.Files.list(fs.getPath('/modules/java.base/'+pk)).each{ def n=it.fileName.toString(); if(n.endsWith('.class')&&!n.contains('$')) { try { def c=Class.forName((pk+'/'+n[0..-7]).replace('/','.'),false,null); if(java.lang.reflect.Modifier.isPublic(c.modifiers)) cls<<n[0..-7] } catch(Throwable t){} } } }
def z=new java.util.zip.ZipFile('/usr/share/java/groovy-all.jar'); z.entries().each{ def m=it.name=~/^groovy\/(lang|util)\/([A-Z]\w+)\.class$/; if(m) cls<<m[0][2] }
cls<<'BigDecimal';cls<<'BigInteger'
o.classes=cls
println JsonOutput.toJson(o)
