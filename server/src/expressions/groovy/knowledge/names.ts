/**
 * Every public method name (Java and Groovy's own) of the types an expression meets, read from the meta classes of
 * Groovy 2.4.21 on Java 17. A name in none of these sets does not exist, so calling it is certainly wrong; a name in
 * them that has no implementation here is merely not evaluated. Regenerate with test/vectors/groovy/names.groovy.
 */
export type NamedKind =
  | 'any'
  | 'string'
  | 'list'
  | 'array'
  | 'set'
  | 'range'
  | 'map'
  | 'number'
  | 'boolean'
  | 'date'
  | 'closure';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const methodNames: Readonly<Record<NamedKind, ReadonlySet<string>>> = {
  any: words(`
  addShutdownHook any asBoolean asType collect dump each eachWithIndex equals every find findAll findIndexOf
  findIndexValues findLastIndexOf findResult getAt getClass getMetaClass getMetaPropertyValues getProperties grep
  hasProperty hashCode identity inject inspect invokeMethod is isCase iterator metaClass notify notifyAll print
  printf println putAt respondsTo setMetaClass sleep split sprintf toString use wait with withTraits
  `),
  string: words(`
  bitwiseNegate build capitalize center charAt chars codePointAt codePointBefore codePointCount codePoints
  collectReplacements compareTo compareToIgnoreCase concat contains contentEquals copyValueOf count decodeBase64
  decodeHex denormalize describeConstable drop dropWhile eachLine eachMatch endsWith endsWithAny equalsIgnoreCase
  execute expand expandLine format formatted getBytes getChars getProperty getStrings getValue getValueCount
  getValues indent indexOf intern isAllWhitespace isBigDecimal isBigInteger isBlank isDouble isEmpty isFloat
  isInteger isLong isNumber join lastIndexOf leftShift length lines matches minus multiply negate next normalize
  numberAwareCompareTo offsetByCodePoints padLeft padRight plus previous readLines regionMatches repeat replace
  replaceAll replaceFirst resolveConstantDesc reverse setProperty size splitEachLine startsWith startsWithAny
  strip stripIndent stripLeading stripMargin stripTrailing subSequence substring take takeWhile toBigDecimal
  toBigInteger toBoolean toCharArray toCharacter toDouble toFloat toInteger toList toLong toLowerCase toSet
  toShort toURI toURL toUpperCase tokenize tr transform translateEscapes trim uncapitalize unexpand unexpandLine
  valueOf writeTo
  `),
  list: words(`
  add addAll asCollection asImmutable asList asSynchronized clear clone collate collectEntries collectMany
  collectNested combinations contains containsAll count countBy disjoint drop dropRight dropWhile eachCombination
  eachPermutation ensureCapacity execute findResults first flatten forEach get getIndices groupBy head indexOf
  indexed init intersect isEmpty join last lastIndexOf leftShift listIterator max min minus multiply
  parallelStream permutations plus pop push remove removeAll removeAt removeElement removeIf replaceAll retainAll
  reverse reverseEach set size sort spliterator stream subList subsequences sum swap tail take takeRight takeWhile
  toArray toList toListString toSet toSorted toSpreadMap toUnique transpose trimToSize unique withDefault
  withEagerDefault withIndex withLazyDefault
  `),
  array: words(`
  collectEntries collectMany contains count countBy drop dropRight dropWhile execute first flatten getIndices
  groupBy head init join last max min minus plus reverse reverseEach size sort sum swap tail take takeRight
  takeWhile toArrayString toList toSorted toSpreadMap toUnique
  `),
  set: words(`
  add addAll asCollection asImmutable asList asSynchronized clear clone collate collectEntries collectMany
  collectNested combinations contains containsAll count countBy disjoint drop dropRight dropWhile eachCombination
  eachPermutation findResults first flatten forEach getIndices groupBy head indexed init intersect isEmpty join
  last leftShift max min minus multiply parallelStream permutations plus remove removeAll removeElement removeIf
  retainAll size sort spliterator stream sum tail take takeRight takeWhile toArray toList toListString toSet
  toSorted toSpreadMap toUnique unique withIndex
  `),
  range: words(`
  add addAll asCollection asImmutable asList asSynchronized clear collate collectEntries collectMany collectNested
  combinations contains containsAll containsWithinBounds count countBy disjoint drop dropRight dropWhile
  eachCombination eachPermutation execute findResults first flatten forEach get getFrom getFromInt getInclusive
  getIndices getTo getToInt groupBy head indexOf indexed init intersect isEmpty isReverse join last lastIndexOf
  leftShift listIterator max min minus multiply parallelStream permutations plus pop push remove removeAll
  removeAt removeElement removeIf replaceAll retainAll reverse reverseEach set size sort spliterator step stream
  subList subListBorders subsequences sum swap tail take takeRight takeWhile toArray toList toListString toSet
  toSorted toSpreadMap toUnique transpose unique withDefault withEagerDefault withIndex withLazyDefault
  `),
  map: words(`
  asImmutable asSynchronized clear clone collectEntries collectMany compute computeIfAbsent computeIfPresent
  containsKey containsValue count countBy drop dropWhile entrySet findResults forEach get getOrDefault groupBy
  groupEntriesBy intersect isEmpty keySet leftShift max merge min minus plus put putAll putIfAbsent remove replace
  replaceAll reverseEach size sort spread subMap take takeWhile toMapString toSorted toSpreadMap values
  withDefault
  `),
  number: words(`
  abs add and andNot bitCount bitLength bitwiseNegate byteValue byteValueExact clearBit compare compareTo
  compareUnsigned decode describeConstable div divide divideAndRemainder divideToIntegralValue divideUnsigned
  doubleToLongBits doubleToRawLongBits doubleValue downto flipBit floatValue gcd getInteger getLong
  getLowestSetBit highestOneBit intValue intValueExact intdiv isFinite isInfinite isNaN isProbablePrime leftShift
  longBitsToDouble longValue longValueExact lowestOneBit max min minus mod modInverse modPow movePointLeft
  movePointRight multiply negate next nextProbablePrime not numberAwareCompareTo numberOfLeadingZeros
  numberOfTrailingZeros or parseDouble parseInt parseLong parseUnsignedInt parseUnsignedLong plus pow power
  precision previous probablePrime remainder remainderUnsigned resolveConstantDesc reverse reverseBytes rightShift
  rightShiftUnsigned rotateLeft rotateRight round scale scaleByPowerOfTen setBit setScale shiftLeft shiftRight
  shortValue shortValueExact signum sqrt sqrtAndRemainder step stripTrailingZeros subtract sum testBit times
  toBigDecimal toBigInteger toBigIntegerExact toBinaryString toByteArray toDouble toEngineeringString toFloat
  toHexString toInteger toLong toOctalString toPlainString toUnsignedLong toUnsignedString trunc ulp unaryMinus
  unaryPlus unscaledValue upto valueOf xor
  `),
  boolean: words(`
  and booleanValue compare compareTo describeConstable getBoolean implies logicalAnd logicalOr logicalXor
  numberAwareCompareTo or parseBoolean toBoolean valueOf xor
  `),
  date: words(`
  UTC after before clearTime clone compareTo copyWith downto format from getDate getDateString getDateTimeString
  getDay getHours getMinutes getMonth getSeconds getTime getTimeString getTimezoneOffset getYear minus next
  numberAwareCompareTo parse parseToStringDate plus previous set setDate setHours setMinutes setMonth setSeconds
  setTime setYear toCalendar toGMTString toInstant toLocaleString toTimestamp updated upto
  `),
  closure: words(`
  asWritable call clone curry dehydrate doCall getDelegate getDirective getMaximumNumberOfParameters getOwner
  getParameterTypes getProperty getResolveStrategy getThisObject leftShift memoize memoizeAtLeast memoizeAtMost
  memoizeBetween ncurry rcurry rehydrate rightShift run setDelegate setDirective setProperty setResolveStrategy
  trampoline
  `),
};

/** Public classes of the packages Groovy imports by default (java.lang, java.util, java.io, java.net, groovy.lang, groovy.util, java.math.BigDecimal and BigInteger). */
export const importedClasses: ReadonlySet<string> = words(`
  AbstractCollection AbstractFactory AbstractList AbstractMap AbstractMethodError AbstractQueue
  AbstractSequentialList AbstractSet AdaptingMetaClass AllTestSuite AntBuilder AntBuilderLocator Appendable
  ArithmeticException ArrayDeque ArrayIndexOutOfBoundsException ArrayList ArrayStoreException Arrays
  AssertionError Authenticator AutoCloseable Base64 BenchmarkInterceptor BigDecimal BigInteger BindException
  Binding BitSet Boolean BootstrapMethodError BufferedInputStream BufferedOutputStream BufferedReader
  BufferedWriter Buildable BuilderSupport Byte ByteArrayInputStream ByteArrayOutputStream CacheRequest
  CacheResponse Calendar Category CharArrayReader CharArrayWriter CharConversionException CharSequence Character
  CharsetToolkit Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
  ClassNotFoundException ClassValue CliBuilder CloneNotSupportedException Cloneable Closeable Closure
  ClosureComparator ClosureException ClosureInvokingMethod Collection Collections Comparable Comparator Compiler
  ConcurrentModificationException ConfigBinding ConfigObject ConfigSlurper ConnectException Console ContentHandler
  ContentHandlerFactory CookieHandler CookieManager CookiePolicy CookieStore Currency DataInput DataInputStream
  DataOutput DataOutputStream DatagramPacket DatagramSocket DatagramSocketImpl DatagramSocketImplFactory Date
  Delegate DelegatesTo DelegatingMetaClass DelegatingScript Deprecated DeprecationException Deque Dictionary
  Double DoubleSummaryStatistics DuplicateFormatFlagsException EOFException EmptyRange EmptyStackException Enum
  EnumConstantNotPresentException EnumMap EnumSet Enumeration Error Eval EventListener EventListenerProxy
  EventObject Exception ExceptionInInitializerError Expando ExpandoMetaClass ExpandoMetaClassCreationHandle
  Externalizable Factory FactoryBuilderSupport FactoryInterceptorMetaClass File FileDescriptor FileFilter
  FileInputStream FileNameByRegexFinder FileNameFinder FileNameMap FileNotFoundException FileOutputStream
  FilePermission FileReader FileTreeBuilder FileWriter FilenameFilter FilterInputStream FilterOutputStream
  FilterReader FilterWriter Float Flushable FormatFlagsConversionMismatchException Formattable FormattableFlags
  Formatter FormatterClosedException FunctionalInterface GString GeneratedGroovyProxy Grab GrabConfig GrabExclude
  GrabResolver Grapes GregorianCalendar GroovyAssert GroovyCallable GroovyClassLoader GroovyCodeSource
  GroovyCollections GroovyInterceptable GroovyLogTestCase GroovyMBean GroovyObject GroovyObjectSupport
  GroovyResourceLoader GroovyRuntimeException GroovyScriptEngine GroovyShell GroovyShellTestCase GroovySystem
  GroovyTestCase GroovyTestSuite HashMap HashSet Hashtable HexFormat HttpCookie HttpRetryException
  HttpURLConnection IDN IFileNameFinder IOError IOException IdentityHashMap IllegalAccessError
  IllegalAccessException IllegalArgumentException IllegalCallerException IllegalFormatCodePointException
  IllegalFormatConversionException IllegalFormatException IllegalFormatFlagsException
  IllegalFormatPrecisionException IllegalFormatWidthException IllegalMonitorStateException
  IllegalPropertyAccessException IllegalStateException IllegalThreadStateException IllformedLocaleException
  IncompatibleClassChangeError IncorrectClosureArgumentsException IndentPrinter IndexOutOfBoundsException
  Inet4Address Inet6Address InetAddress InetSocketAddress InheritableThreadLocal InputMismatchException
  InputStream InputStreamReader InstantiationError InstantiationException IntRange IntSummaryStatistics Integer
  Interceptor InterfaceAddress InternalError InterruptedException InterruptedIOException InvalidClassException
  InvalidObjectException InvalidPropertiesFormatException Iterable Iterator JarURLConnection
  JavadocAssertionTestBuilder JavadocAssertionTestSuite LayerInstantiationException Lazy LineNumberInputStream
  LineNumberReader LinkageError LinkedHashMap LinkedHashSet LinkedList List ListIterator ListResourceBundle
  ListWithDefault Locale Long LongSummaryStatistics MalformedURLException Map MapEntry MapWithDefault Math
  MetaArrayLengthProperty MetaBeanProperty MetaClass MetaClassImpl MetaClassRegistry MetaClassRegistryChangeEvent
  MetaClassRegistryChangeEventListener MetaExpandoProperty MetaMethod MetaObjectProtocol MetaProperty
  MissingClassException MissingFieldException MissingFormatArgumentException MissingFormatWidthException
  MissingMethodException MissingPropertyException MissingResourceException Mixin Module ModuleLayer
  MulticastSocket MutableMetaClass NavigableMap NavigableSet NegativeArraySizeException NetPermission
  NetworkInterface Newify NoClassDefFoundError NoRouteToHostException NoSuchElementException NoSuchFieldError
  NoSuchFieldException NoSuchMethodError NoSuchMethodException Node NodeBuilder NodeList NodePrinter
  NonEmptySequence NotActiveException NotSerializableException NullPointerException Number NumberFormatException
  Object ObjectGraphBuilder ObjectInput ObjectInputFilter ObjectInputStream ObjectInputValidation ObjectOutput
  ObjectOutputStream ObjectRange ObjectStreamClass ObjectStreamConstants ObjectStreamException ObjectStreamField
  Objects Observable ObservableList ObservableMap ObservableSet Observer OptionAccessor Optional
  OptionalDataException OptionalDouble OptionalInt OptionalLong OrderBy OutOfMemoryError OutputStream
  OutputStreamWriter Override Package ParameterArray PasswordAuthentication PermutationGenerator PipedInputStream
  PipedOutputStream PipedReader PipedWriter PortUnreachableException PrimitiveIterator PrintStream PrintWriter
  PriorityQueue Process ProcessBuilder ProcessHandle Properties PropertyAccessInterceptor PropertyPermission
  PropertyResourceBundle PropertyValue ProtocolException ProtocolFamily Proxy ProxyGenerator ProxyMetaClass
  ProxySelector PushbackInputStream PushbackReader Queue Random RandomAccess RandomAccessFile Range
  ReadOnlyPropertyException Readable Reader Record Reference ReflectiveOperationException ResourceBundle
  ResourceConnector ResourceException ResponseCache Runnable Runtime RuntimeException RuntimePermission
  SafeVarargs Scanner Script ScriptException SecureCacheResponse SecurityException SecurityManager Sequence
  SequenceInputStream Serial Serializable SerializablePermission ServerSocket ServiceConfigurationError
  ServiceLoader Set Short SimpleTimeZone Singleton Socket SocketAddress SocketException SocketImpl
  SocketImplFactory SocketOption SocketOptions SocketPermission SocketTimeoutException SortedMap SortedSet
  Spliterator Spliterators SplittableRandom SpreadListEvaluatingException SpreadMap SpreadMapEvaluatingException
  Stack StackOverflowError StackTraceElement StackWalker StandardProtocolFamily StandardSocketOptions
  StreamCorruptedException StreamTokenizer StrictMath String StringBuffer StringBufferInputStream StringBuilder
  StringIndexOutOfBoundsException StringJoiner StringReader StringTestUtil StringTokenizer StringWriter
  StringWriterIOException SuppressWarnings SyncFailedException System Thread ThreadDeath ThreadGroup ThreadLocal
  Throwable TimeZone Timer TimerTask TooManyListenersException TracingInterceptor TrampolineClosure TreeMap
  TreeSet Tuple Tuple2 TypeNotPresentException URI URISyntaxException URL URLClassLoader URLConnection URLDecoder
  URLEncoder URLPermission URLStreamHandler URLStreamHandlerFactory UTFDataFormatException UUID
  UncheckedIOException UnixDomainSocketAddress UnknownError UnknownFormatConversionException
  UnknownFormatFlagsException UnknownHostException UnknownServiceException UnsatisfiedLinkError
  UnsupportedClassVersionError UnsupportedEncodingException UnsupportedOperationException Vector VerifyError
  VirtualMachineError Void WeakHashMap Writable WriteAbortedException Writer XmlNodePrinter XmlParser XmlSlurper
`);
