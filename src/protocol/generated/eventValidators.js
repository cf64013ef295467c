// Made by `npm run generate` from the types of openai 7.57.0 and scripts/schemas/overlay.ts.
var Ao=Dt,Dn={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.create"},event_id:{type:["stri\
ng","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]};var yn={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/RealtimeConversationItemSystemMessage.Content"}},role:{type:"string",const:"s\
ystem"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progres\
s",null]}},required:["content","role","type"]},qn={type:"object",properties:{text:{type:["string","null"]},type:{enum:["input_text",null]}}};function Zs(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!=
"string"&&o!==null)return Zs.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:qn.properties.text.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="input_text"||o===null))return Zs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/enum",keyword:"enum",params:{allowedValues:qn.properties.type.enum}}],!1;var s=n===e}else var s=!0}else return Zs.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Zs.errors=t,e===0}function qe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content")||r.role===void 0&&(n="role")||r.type===void 0&&(n="type"))return qe.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.content!==void 0){let p=r.content,l=e;if(e===l)if(Array.
isArray(p)){var s=!0;let f=p.length;for(let g=0;g<f;g++){let c=e;Zs(p[g],{instancePath:i+"/content/"+g,parentData:p,parentDataProperty:g,rootData:u})||(t=t===null?
Zs.errors:t.concat(Zs.errors),e=t.length);var s=c===e;if(!s)break}}else return qe.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!="string")return qe.errors=[{instancePath:i+"/\
role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="system")return qe.errors=[{instancePath:i+"/role",schemaPath:"#/pro\
perties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="strin\
g")return qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return qe.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else var o=!0;if(o){if(r.id!==void 0){
let p=r.id,l=e;if(typeof p!="string"&&p!==null)return qe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:yn.properties.
id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return qe.errors=[{instancePath:i+"/o\
bject",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:yn.properties.object.enum}}],!1;var o=l===e}else var o=!0;if(o)if(r.status!==void 0){
let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return qe.errors=[{instancePath:i+"/status",schemaPath:"#/properties/sta\
tus/enum",keyword:"enum",params:{allowedValues:yn.properties.status.enum}}],!1;var o=l===e}else var o=!0}}}}}else return qe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}var un={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/R\
ealtimeConversationItemUserMessage.Content"}},role:{type:"string",const:"user"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["\
realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]}},required:["content","role","type"]},Vs={type:"object",properties:{audio:{type:[
"string","null"]},detail:{enum:["auto","low","high",null]},image_url:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},
type:{anyOf:[{type:"string",enum:["input_text","input_audio","input_image"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function sr(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return sr.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Vs.
properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.detail!==void 0){let n=r.detail,p=e;if(!(n==="auto"||n==="low"||n==="high"||n===null))return sr.
errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Vs.properties.detail.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.image_url!==void 0){let n=r.image_url,p=e;if(typeof n!="string"&&n!==null)return sr.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/ima\
ge_url/type",keyword:"type",params:{type:Vs.properties.image_url.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="s\
tring"&&n!==null)return sr.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Vs.properties.text.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return sr.errors=[{instancePath:i+"/transcript",schemaPath:"\
#/properties/transcript/type",keyword:"type",params:{type:Vs.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,
l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[d]:t.push(d),e++}if(!(n==="input_text"||n==="input_audio"||n==="input_image")){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:Vs.properties.type.anyOf[0].enum}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(typeof n!="string"){let P={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[P]:t.push(P),e++}if(n!=="audio"){let P={instancePath:i+"/\
type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"audio"}};t===null?t=[P]:t.push(P),e++}var o=d===e;if(f=f||o,!f){let P=e;
if(n!==null){let v={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===
e;f=f||o}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[d]:t.push(d),e++,sr.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let n=r.format,p=e;if(typeof n!="string"&&n!==null)return sr.errors=
[{instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:Vs.properties.format.type}}],!1;var s=p===e}else var s=!0}}}}}}else
return sr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return sr.errors=t,e===0}function Ve(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content")||r.role===
void 0&&(n="role")||r.type===void 0&&(n="type"))return Ve.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.
content!==void 0){let p=r.content,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let f=p.length;for(let g=0;g<f;g++){let c=e;sr(p[g],{instancePath:i+"/content/"+g,parentData:p,
parentDataProperty:g,rootData:u})||(t=t===null?sr.errors:t.concat(sr.errors),e=t.length);var s=c===e;if(!s)break}}else return Ve.errors=[{instancePath:i+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!=
"string")return Ve.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="user")return Ve.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){
let p=r.type,l=e;if(typeof p!="string")return Ve.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(p!=="message")return Ve.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else
var o=!0;if(o){if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return Ve.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:un.properties.id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return Ve.
errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:un.properties.object.enum}}],!1;var o=l===e}else var o=!0;
if(o)if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Ve.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:un.properties.status.enum}}],!1;var o=l===e}else var o=!0}}}}}else return Ve.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}var Li={type:"object",properties:{content:{type:"array",items:{$ref:"#/d\
efinitions/RealtimeConversationItemAssistantMessage.Content"}},role:{type:"string",const:"assistant"},type:{type:"string",const:"message"},id:{type:["string","n\
ull"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["content","rol\
e","type"]},Ii={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"s\
tring",enum:["output_text","output_audio"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function $r(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!=
"string"&&n!==null)return $r.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Ii.properties.audio.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==null)return $r.errors=[{instancePath:i+"/text",schemaPath:"#/properties/te\
xt/type",keyword:"type",params:{type:Ii.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!=
"string"&&n!==null)return $r.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:Ii.properties.transcript.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/\
properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}if(!(n==="output_text"||n==="output_audio")){let d={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ii.properties.type.anyOf[0].enum}};t===null?t=[d]:t.push(d),e++}var o=g===
e;if(f=f||o,!f){let d=e;if(typeof n!="string"){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[P]:t.push(P),e++}if(n!=="audio"){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"au\
dio"}};t===null?t=[P]:t.push(P),e++}var o=d===e;if(f=f||o,!f){let P=e;if(n!==null){let v={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===e;f=f||o}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,$r.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let n=r.
format,p=e;if(typeof n!="string"&&n!==null)return $r.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:Ii.properties.
format.type}}],!1;var s=p===e}else var s=!0}}}}else return $r.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $r.errors=
t,e===0}function be(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.content===void 0&&(n="content")||r.role===void 0&&(n="role")||r.type===void 0&&(n="type"))return be.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.content!==void 0){let p=r.content,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let f=p.length;for(let g=0;g<f;g++){
let c=e;$r(p[g],{instancePath:i+"/content/"+g,parentData:p,parentDataProperty:g,rootData:u})||(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var s=c===e;
if(!s)break}}else return be.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else
var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!="string")return be.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="assistant")return be.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return be.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return be.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else var o=!0;if(o){if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return be.
errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Li.properties.id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==
void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return be.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",
params:{allowedValues:Li.properties.object.enum}}],!1;var o=l===e}else var o=!0;if(o){if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomp\
lete"||p==="in_progress"||p===null))return be.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Li.properties.
status.enum}}],!1;var o=l===e}else var o=!0;if(o)if(r.phase!==void 0){let p=r.phase,l=e;if(typeof p!="string"&&p!==null)return be.errors=[{instancePath:i+"/phas\
e",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:Li.properties.phase.type}}],!1;var o=l===e}else var o=!0}}}}}}else return be.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=t,e===0}var Mi={type:"object",properties:{arguments:{type:"string"},name:{type:"\
string"},type:{type:"string",const:"function_call"},id:{type:["string","null"]},call_id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:[
"completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["arguments","name","type"]};function Oe(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="arguments")||r.name===
void 0&&(o="name")||r.type===void 0&&(o="type"))return Oe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
arguments!==void 0){let n=e;if(typeof r.arguments!="string")return Oe.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Oe.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Oe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function_call")return Oe.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1;var s=p===e}else var s=!0;if(s){
if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="string"&&n!==null)return Oe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:Mi.properties.id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=r.call_id,p=e;if(typeof n!="string"&&n!==null)return Oe.errors=[{instancePath:i+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:Mi.properties.call_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.object!==void 0){
let n=r.object,p=e;if(!(n==="realtime.item"||n===null))return Oe.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{
allowedValues:Mi.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.status,p=e;if(!(n==="completed"||n==="incomplete"||n===
"in_progress"||n===null))return Oe.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Mi.properties.status.
enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.phase!==void 0){let n=r.phase,p=e;if(typeof n!="string"&&n!==null)return Oe.errors=[{instancePath:i+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:Mi.properties.phase.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Oe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}var fn={type:"object",properties:{call_id:{type:"string"},output:{type:"string"},type:{
type:"string",const:"function_call_output"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",
null]}},required:["call_id","output","type"]};function ze(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.output===void 0&&(o="output")||r.type===void 0&&(o="type"))return ze.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return ze.
errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output!==
void 0){let n=e;if(typeof r.output!="string")return ze.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ze.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function_call_output")return ze.errors=[{instancePath:i+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"function_call_output"}}],!1;var s=p===e}else var s=!0;if(s){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="stri\
ng"&&n!==null)return ze.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:fn.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.object!==void 0){let n=r.object,p=e;if(!(n==="realtime.item"||n===null))return ze.errors=[{instancePath:i+"/object",schemaPath:"#/properties\
/object/enum",keyword:"enum",params:{allowedValues:fn.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.status!==void 0){let n=r.status,p=e;if(!(n===
"completed"||n==="incomplete"||n==="in_progress"||n===null))return ze.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:fn.properties.status.enum}}],!1;var s=p===e}else var s=!0}}}}}else return ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ze.errors=t,e===0}var wa={type:"object",properties:{id:{type:"string"},approval_request_id:{type:"string"},approve:{type:"boolean"},type:{type:"\
string",const:"mcp_approval_response"},reason:{type:["string","null"]}},required:["id","approval_request_id","approve","type"]};function ir(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.approval_request_id===
void 0&&(o="approval_request_id")||r.approve===void 0&&(o="approve")||r.type===void 0&&(o="type"))return ir.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ir.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.approval_request_id!==void 0){let n=e;if(typeof r.approval_request_id!="s\
tring")return ir.errors=[{instancePath:i+"/approval_request_id",schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.approve!==void 0){let n=e;if(typeof r.approve!="boolean")return ir.errors=[{instancePath:i+"/approve",schemaPath:"#/properties/approv\
e/type",keyword:"type",params:{type:"boolean"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ir.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_approval_response")return ir.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_response"}}],!1;var s=p===e}else var s=!0;if(s)if(r.reason!==void 0){
let n=r.reason,p=e;if(typeof n!="string"&&n!==null)return ir.errors=[{instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:wa.
properties.reason.type}}],!1;var s=p===e}else var s=!0}}}}else return ir.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return ir.errors=t,e===0}var ba={type:"object",properties:{server_label:{type:"string"},tools:{type:"array",items:{$ref:"#/definitions/RealtimeMcpListTools.Tool"}},
type:{type:"string",const:"mcp_list_tools"},id:{type:["string","null"]}},required:["server_label","tools","type"]},Oa={type:"object",properties:{input_schema:{},
name:{type:"string"},annotations:{anyOf:[{},{type:"null"}]},description:{type:["string","null"]}},required:["input_schema","name"]};function ps(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.input_schema===void 0&&(o="i\
nput_schema")||r.name===void 0&&(o="name"))return ps.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.name!==
void 0){let n=e;if(typeof r.name!="string")return ps.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.annotations!==void 0)var s=e===e;else var s=!0;if(s)if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="str\
ing"&&n!==null)return ps.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Oa.properties.description.
type}}],!1;var s=p===e}else var s=!0}}else return ps.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ps.errors=t,e===
0}function cr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.server_label===void 0&&(n="server_label")||r.tools===void 0&&(n="tools")||r.type===void 0&&(n="type"))return cr.errors=[{instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:n}}],!1;if(r.server_label!==void 0){let p=e;if(typeof r.server_label!="string")return cr.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.tools!==void 0){let p=r.
tools,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;ps(p[c],{instancePath:i+"/tools/"+c,parentData:p,parentDataProperty:c,
rootData:u})||(t=t===null?ps.errors:t.concat(ps.errors),e=t.length);var o=d===e;if(!o)break}}else return cr.errors=[{instancePath:i+"/tools",schemaPath:"#/prope\
rties/tools/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return cr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="mcp_list_tools")return cr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1;var s=l===e}else var s=!0;if(s)if(r.id!==void 0){let p=r.
id,l=e;if(typeof p!="string"&&p!==null)return cr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:ba.properties.id.type}}],
!1;var s=l===e}else var s=!0}}}else return cr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cr.errors=t,e===0}var Vn={
type:"object",properties:{id:{type:"string"},arguments:{type:"string"},name:{type:"string"},server_label:{type:"string"},type:{type:"string",const:"mcp_call"},approval_request_id:{
type:["string","null"]},error:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"pro\
tocol_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcpProtocolError"}]},{properties:{type:{const:"tool_execution_error"}},anyOf:[{$ref:"#/definitions/RealtimeMc\
pToolExecutionError"}]},{properties:{type:{const:"http_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcphttpError"}]}]},else:{anyOf:[{type:"null"}]}},output:{type:[
"string","null"]}},required:["id","arguments","name","server_label","type"]};function Rr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Rr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let n=e;if(typeof r.code!="number")return Rr.errors=[{instancePath:i+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Rr.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Rr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="protocol_error")return Rr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],
!1;var s=p===e}else var s=!0}}else return Rr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rr.errors=t,e===0}function pt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return pt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return pt.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return pt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="tool_execution_error")return pt.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"tool_execution_error"}}],!1;var s=p===e}else var s=!0}else return pt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pt.errors=t,e===0}function Cr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Cr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let n=e;if(typeof r.code!="number")return Cr.errors=[{instancePath:i+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Cr.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="http_error")return Cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1;var s=p===
e}else var s=!0}}else return Cr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Cr.errors=t,e===0}function Y(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.id===void 0&&(g="id")||r.arguments===
void 0&&(g="arguments")||r.name===void 0&&(g="name")||r.server_label===void 0&&(g="server_label")||r.type===void 0&&(g="type"))return Y.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;if(r.id!==void 0){let c=e;if(typeof r.id!="string")return Y.errors=[{instancePath:i+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.arguments!==void 0){let c=e;if(typeof r.arguments!=
"string")return Y.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;
if(s){if(r.name!==void 0){let c=e;if(typeof r.name!="string")return Y.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.server_label!==void 0){let c=e;if(typeof r.server_label!="string")return Y.errors=[{instancePath:i+"/se\
rver_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.type!==void 0){let c=r.type,
d=e;if(typeof c!="string")return Y.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(c!=="mcp_ca\
ll")return Y.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1;var s=d===e}else var s=!0;
if(s){if(r.approval_request_id!==void 0){let c=r.approval_request_id,d=e;if(typeof c!="string"&&c!==null)return Y.errors=[{instancePath:i+"/approval_request_id",
schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:Vn.properties.approval_request_id.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.
error!==void 0){let c=r.error,d=e,y=e,P=!0,O=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let k={};t===null?t=[k]:t.push(k),e++}var o=O===e;e=y,t!==null&&(y?
t.length=y:t=null);let v;if(o){let k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let m;if(c.type===void 0&&(m="type"))return Y.errors=[{instancePath:i+
"/error",schemaPath:"#/properties/error/then/required",keyword:"required",params:{missingProperty:m}}],!1;{let _=c.type;if(typeof _=="string")if(_==="protocol_e\
rror"){let h=e,w=e,j=!1,b=e;Rr(c,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?Rr.errors:t.concat(Rr.errors),e=t.length);
var n=b===e;if(j=j||n,j)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:i+"/error",schemaPath:"#/properties/error/then/oneOf/0/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}if(e===h&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="protocol_error")return Y.
errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],
!1}else if(_==="tool_execution_error"){let h=e,w=e,j=!1,b=e;pt(c,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?pt.errors:
t.concat(pt.errors),e=t.length);var p=b===e;if(j=j||p,j)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:i+"/error",schemaPath:"#/properties/error/t\
hen/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}if(e===h&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&
c.type!=="tool_execution_error")return Y.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"tool_execution_error"}}],!1}else if(_==="http_error"){let h=e,w=e,j=!1,b=e;Cr(c,{instancePath:i+"/error",parentData:r,parentDataProperty:"\
error",rootData:u})||(t=t===null?Cr.errors:t.concat(Cr.errors),e=t.length);var l=b===e;if(j=j||l,j)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:i+
"/error",schemaPath:"#/properties/error/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}if(e===h&&c&&typeof c==
"object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="http_error")return Y.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/oneOf/2/p\
roperties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1}else return Y.errors=[{instancePath:i+"/error",schemaPath:"#/properties/error/then\
/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:_}}],!1;else return Y.errors=[{instancePath:i+"/error",schemaPath:"#/propert\
ies/error/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:_}}],!1}}else return Y.errors=[{instancePath:i+"/error",schemaPath:"\
#/properties/error/then/type",keyword:"type",params:{type:"object"}}],!1;var o=k===e;P=o,v="then"}else{let k=e,a=e,m=!1,_=e;if(c!==null){let w={instancePath:i+"\
/error",schemaPath:"#/properties/error/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var f=_===e;if(m=m||f,m)e=a,t!==null&&
(a?t.length=a:t=null);else{let w={instancePath:i+"/error",schemaPath:"#/properties/error/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),
e++,Y.errors=t,!1}var o=k===e;P=o,v="else"}if(!P){let k={instancePath:i+"/error",schemaPath:"#/properties/error/if",keyword:"if",params:{failingKeyword:v}};return t===
null?t=[k]:t.push(k),e++,Y.errors=t,!1}var s=d===e}else var s=!0;if(s)if(r.output!==void 0){let c=r.output,d=e;if(typeof c!="string"&&c!==null)return Y.errors=[
{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Vn.properties.output.type}}],!1;var s=d===e}else var s=!0}}}}}}}else
return Y.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=t,e===0}function nr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.id===void 0&&(o="id")||r.arguments===void 0&&(o="arguments")||r.name===void 0&&(o="name")||r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o=
"type"))return nr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let n=e;if(typeof r.id!="\
string")return nr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
arguments!==void 0){let n=e;if(typeof r.arguments!="string")return nr.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return nr.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.server_label!==void 0){let n=e;if(typeof r.server_label!=
"string")return nr.errors=[{instancePath:i+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="mcp_approval_request")return nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"mcp_approval_request"}}],!1;var s=p===e}else var s=!0}}}}else return nr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return nr.errors=t,e===0}function S(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.type===void 0&&(P="type"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let O=r.type;if(typeof O=="string")if(O==="message"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.role===void 0&&(V="role"))return S.errors=
[{instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:V}}],!1;if(r.type!==void 0){let k=e;if(r.type!=="message")return S.errors=
[{instancePath:i+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var s=k===e}else var s=!0;if(s){let k=r.
role;if(typeof k=="string")if(k==="system"){let a=e,m=e,_=!1,h=e;qe(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?qe.errors:t.concat(
qe.errors),e=t.length);var o=h===e;if(_=_||o,_)e=m,t!==null&&(m?t.length=m:t=null);else{let w={instancePath:i,schemaPath:"#/oneOf/0/oneOf/0/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[w]:t.push(w),e++,S.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="system")return S.
errors=[{instancePath:i+"/role",schemaPath:"#/oneOf/0/oneOf/0/properties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1}else if(k==="user"){let a=e,
m=e,_=!1,h=e;Ve(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var n=h===e;if(_=_||n,_)
e=m,t!==null&&(m?t.length=m:t=null);else{let w={instancePath:i,schemaPath:"#/oneOf/0/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
S.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="user")return S.errors=[{instancePath:i+"/role",schemaPath:"#/oneOf/\
0/oneOf/1/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1}else if(k==="assistant"){let a=e,m=e,_=!1,h=e;be(r,{instancePath:i,parentData:x,
parentDataProperty:A,rootData:u})||(t=t===null?be.errors:t.concat(be.errors),e=t.length);var p=h===e;if(_=_||p,_)e=m,t!==null&&(m?t.length=m:t=null);else{let w={
instancePath:i,schemaPath:"#/oneOf/0/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,S.errors=t,!1}if(e===a&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.role!==void 0&&r.role!=="assistant")return S.errors=[{instancePath:i+"/role",schemaPath:"#/oneOf/0/oneOf/2/properties/role/const",keyword:"\
const",params:{allowedValue:"assistant"}}],!1}else return S.errors=[{instancePath:i,schemaPath:"#/oneOf/0/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"role",tagValue:k}}],!1;else return S.errors=[{instancePath:i,schemaPath:"#/oneOf/0/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
role",tagValue:k}}],!1}}else return S.errors=[{instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1}else if(O==="function_call"){
let v=e,V=e,k=!1,a=e;Oe(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var l=a===e;if(k=
k||l,k)e=V,t!==null&&(V?t.length=V:t=null);else{let m={instancePath:i,schemaPath:"#/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,
S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="function_call")return S.errors=[{instancePath:i+"/type",schemaPath:"\
#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1}else if(O==="function_call_output"){let v=e,V=e,k=!1,a=e;ze(r,{instancePath:i,
parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var f=a===e;if(k=k||f,k)e=V,t!==null&&(V?t.length=V:t=null);else{
let m={instancePath:i,schemaPath:"#/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.type!==void 0&&r.type!=="function_call_output")return S.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"function_call_output"}}],!1}else if(O==="mcp_approval_response"){let v=e,V=e,k=!1,a=e;ir(r,{instancePath:i,parentData:x,parentDataProperty:A,
rootData:u})||(t=t===null?ir.errors:t.concat(ir.errors),e=t.length);var g=a===e;if(k=k||g,k)e=V,t!==null&&(V?t.length=V:t=null);else{let m={instancePath:i,schemaPath:"\
#/oneOf/3/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&
r.type!=="mcp_approval_response")return S.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"mcp\
_approval_response"}}],!1}else if(O==="mcp_list_tools"){let v=e,V=e,k=!1,a=e;cr(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?cr.
errors:t.concat(cr.errors),e=t.length);var c=a===e;if(k=k||c,k)e=V,t!==null&&(V?t.length=V:t=null);else{let m={instancePath:i,schemaPath:"#/oneOf/4/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_list_tool\
s")return S.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1}else if(O===
"mcp_call"){let v=e,V=e,k=!1,a=e;Y(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var d=a===
e;if(k=k||d,k)e=V,t!==null&&(V?t.length=V:t=null);else{let m={instancePath:i,schemaPath:"#/oneOf/5/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(
m),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_call")return S.errors=[{instancePath:i+"/type",schemaPath:"\
#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1}else if(O==="mcp_approval_request"){let v=e,V=e,k=!1,a=e;nr(r,{instancePath:i,
parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?nr.errors:t.concat(nr.errors),e=t.length);var y=a===e;if(k=k||y,k)e=V,t!==null&&(V?t.length=V:t=null);else{
let m={instancePath:i,schemaPath:"#/oneOf/6/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_approval_request")return S.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"mcp_approval_request"}}],!1}else return S.errors=[{instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:O}}],!1;else return S.errors=[{instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:O}}],
!1}}else return S.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=t,e===0}function Dt(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return Dt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let n=e;
S(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Dt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="conversation.item.create")return Dt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Dt.errors=[{
instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Dn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)
if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Dt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#\
/properties/previous_item_id/type",keyword:"type",params:{type:Dn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Dt.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dt.errors=t,e===0}var Do=qt,ja={type:"object",properties:{item_id:{type:"string"},type:{type:"\
string",const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function qt(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return qt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")
return qt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.delete")return qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return qt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ja.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return qt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qt.errors=t,e===0}var qo=Vt,xa={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Vt(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return Vt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return Vt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Vt.errors=[{instancePath:i+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieve")return Vt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Vt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:xa.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return Vt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vt.errors=t,e===0}var Vo=Or,
Aa={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Or(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Or.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Or.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return Or.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Or.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Or.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncate")return Or.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Or.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Aa.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Or.errors=t,e===0}var Eo=Et,Da={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function Et(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return Et.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let n=e;if(typeof r.audio!="string")return Et.errors=[{instancePath:i+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Et.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.app\
end")return Et.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Et.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Da.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Et.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Et.errors=t,e===0}var $o=Cs,qa={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function Cs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Cs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Cs.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.clear")return Cs.errors=[{instancePath:i+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Cs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:qa.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Cs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Cs.errors=
t,e===0}var Ro=Ts,Va={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function Ts(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return Ts.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Ts.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cl\
ear")return Ts.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ts.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Va.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return Ts.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ts.errors=t,e===0}var Co=Is,Ea={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function Is(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Is.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Is.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.commit")return Is.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Is.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ea.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Is.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Is.errors=
t,e===0}var To=$t,En={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function $t(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return $t.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return $t.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.cancel")return $t.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return $t.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:En.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let n=r.response_id,p=e;if(typeof n!="string"&&n!==null)return $t.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:En.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return $t.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return $t.errors=t,e===0}var Io=Rt,$a={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/RealtimeResponseCreateParams"},{type:"null"}]}},required:["type"]},_i={type:"object",properties:{audio:{anyOf:[{$ref:"#/de\
finitions/RealtimeResponseCreateAudioOutput"},{type:"null"}]},conversation:{type:["string","null"]},input:{anyOf:[{type:"array",items:{$ref:"#/definitions/Conve\
rsationItem"}},{type:"array",items:{type:"object",properties:{type:{type:"string",const:"item_reference"},id:{type:"string"}},required:["type","id"]}},{type:"nu\
ll"}]},instructions:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/def\
initions/Metadata"},{type:"null"}]},output_modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},parallel_tool_calls:{type:["boolean","\
null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePrompt"},{type:"null"}]},reasoning:{anyOf:[{$ref:"#/definitions/RealtimeReasoning"},{type:"null"}]},tool_choice:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/defini\
tions/ToolChoiceFunction"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/ToolChoiceMcp"}]}]},else:{anyOf:[{$ref:"#/definitions/ToolChoiceOption\
s"},{type:"null"}]}},tools:{type:["array","null"],items:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/RealtimeFunctionTool"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/defini\
tions/RealtimeResponseCreateMcpTool"}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeFunctionTool"}]}}}}};var Ra={type:"object",properties:{rate:{anyOf:[{type:"number",const:24e3},{type:"number"},{type:"null"}]},type:{enum:["audio/pcm",null]}}};function G(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rate!==void 0){let n=r.rate,p=e,l=e,
f=!1,g=e;if(typeof n!="number"){let c={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[c]:
t.push(c),e++}if(n!==24e3){let c={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/0/const",keyword:"const",params:{allowedValue:24e3}};t===null?t=[c]:
t.push(c),e++}var s=g===e;if(f=f||s,!f){let c=e;if(typeof n!="number"){let y={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/1/type",keyword:"type",
params:{type:"number"}};t===null?t=[y]:t.push(y),e++}var s=c===e;if(f=f||s,!f){let y=e;if(n!==null){let O={instancePath:i+"/rate",schemaPath:"#/properties/rate/\
anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var s=y===e;f=f||s}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let c={instancePath:i+
"/rate",schemaPath:"#/properties/rate/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,G.errors=t,!1}var o=p===e}else var o=!0;if(o)if(r.type!==
void 0){let n=r.type,p=e;if(!(n==="audio/pcm"||n===null))return G.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ra.
properties.type.enum}}],!1;var o=p===e}else var o=!0}else return G.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.
errors=t,e===0}var Ca={type:"object",properties:{type:{enum:["audio/pcmu",null]}}};function B(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="audio/pcmu"||s===null))return B.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ca.properties.type.enum}}],!1}}else return B.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}var Ta={type:"object",properties:{type:{enum:["audio/pcma",null]}}};function W(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s===
"audio/pcma"||s===null))return W.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ta.properties.type.enum}}],
!1}}else return W.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=t,e===0}function ei(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return ei.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return ei.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return ei.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ei.errors=t,e===0}function oe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let y=r.format,P=e,O=e,v=!0,V=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let a={};t===null?t=[a]:t.push(a),e++}var s=V===e;e=O,t!==null&&(O?t.length=O:t=null);let k;if(s){let a=e,m=e,_=!0,h=e;if(e===h)if(y&&typeof y=="object"&&!Array.
isArray(y)){let b;if(y.type===void 0&&(b="type")){let D={};t===null?t=[D]:t.push(D),e++}}else{let b={};t===null?t=[b]:t.push(b),e++}var o=h===e;e=m,t!==null&&(m?
t.length=m:t=null);let w;if(o){let b=e;if(e===b)if(y&&typeof y=="object"&&!Array.isArray(y)){let q;if(y.type===void 0&&(q="type"))return oe.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:q}}],!1;{let $=y.type;if(typeof $=="string")if($==="aud\
io/pcm"){let R=e,E=e,C=!1,T=e;G(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var n=T===e;if(C=C||n,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,oe.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="audio/pcm")return oe.
errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],
!1}else if($==="audio/pcmu"){let R=e,E=e,C=!1,T=e;B(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(
B.errors),e=t.length);var p=T===e;if(C=C||p,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/format",schemaPath:"#/properties/format/then/then\
/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,oe.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&
y.type!=="audio/pcmu")return oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let R=e,E=e,C=!1,T=e;W(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=T===e;if(C=C||l,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,oe.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.
isArray(y)&&y.type!==void 0&&y.type!=="audio/pcma")return oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return oe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/\
discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return oe.errors=[{instancePath:i+"/format",schemaPath:"#/proper\
ties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return oe.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=b===e;_=o,w="then"}else{let b=e,D=e,q=!1,$=e;G(y,{instancePath:i+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=$===e;if(q=q||f,!q){let E=e;B(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=E===e;if(q=q||f,!q){let T=e;W(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=T===e;q=q||f}}if(q)e=D,t!==null&&(D?t.
length=D:t=null);else{let E={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),
e++,oe.errors=t,!1}var o=b===e;_=o,w="else"}if(!_){let b={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[b]:t.push(b),e++,oe.errors=t,!1}var s=a===e;v=s,k="then"}else{let a=e,m=e,_=!1,h=e;if(y!==null){let j={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var g=h===e;if(_=_||g,_)e=m,t!==null&&(m?t.length=m:t=null);else{
let j={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,oe.errors=t,!1}var s=a===
e;v=s,k="else"}if(!v){let a={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:k}};return t===null?t=[a]:t.push(a),
e++,oe.errors=t,!1}var c=P===e}else var c=!0;if(c)if(r.voice!==void 0){let y=r.voice,P=e,O=e,v=!1,V=e;if(typeof y!="string"){let a={instancePath:i+"/voice",schemaPath:"\
#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}var d=V===e;if(v=v||d,!v){let a=e;ei(y,{instancePath:i+"/vo\
ice",parentData:r,parentDataProperty:"voice",rootData:u})||(t=t===null?ei.errors:t.concat(ei.errors),e=t.length);var d=a===e;if(v=v||d,!v){let _=e;if(y!==null){
let w={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var d=_===e;v=v||d}}
if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[a]:t.push(a),e++,oe.errors=t,!1}var c=P===e}else var c=!0}else return oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return oe.errors=t,e===0}function Oi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.output!==void 0){let o=r.output,n=e,p=!1,l=e;oe(o,{instancePath:i+"/output",parentData:r,parentDataProperty:"output",rootData:u})||(t=t===
null?oe.errors:t.concat(oe.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/output",schemaPath:"#/properties/output/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Oi.errors=t,!1}}}else return Oi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oi.errors=t,e===0}function bt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let n=e;if(typeof r[o]!="string")return bt.errors=[{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e;if(!s)break}else return bt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return bt.errors=t,e===0}var Ia={type:"object",properties:{id:{type:"string"},variables:{anyOf:[{type:"object",additionalProperties:{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"input_text"}},anyOf:[{$ref:"#/definitions/ResponseInputText"}]},{
properties:{type:{const:"input_image"}},anyOf:[{$ref:"#/definitions/ResponseInputImage"}]},{properties:{type:{const:"input_file"}},anyOf:[{$ref:"#/definitions/R\
esponseInputFile"}]}]},else:{anyOf:[{type:"string"}]}}},{type:"null"}]},version:{type:["string","null"]}},required:["id"]};var Ma={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function at(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return at.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return at.
errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="explicit")return at.errors=[{instancePath:i+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,
p=e;if(!(n==="30m"||n==="12h"||n===null))return at.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:Ma.properties.
ttl.enum}}],!1;var s=p===e}else var s=!0}else return at.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return at.errors=
t,e===0}function Tr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.text===void 0&&(n="text")||r.type===void 0&&(n="type"))return Tr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],
!1;if(r.text!==void 0){let p=e;if(typeof r.text!="string")return Tr.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Tr.errors=[{instancePath:i+"/type",schemaPath:"#\
/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_text")return Tr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/co\
nst",keyword:"const",params:{allowedValue:"input_text"}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
l=e,f=e,g=!1,c=e;at(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?at.errors:t.
concat(at.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{
let y={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,Tr.errors=t,!1}var s=l===e}else var s=!0}}else return Tr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Tr.
errors=t,e===0}var $n={type:"object",properties:{detail:{$ref:"#/definitions/ImageDetail"},type:{type:"string",const:"input_image"},file_id:{type:["string","nul\
l"]},image_url:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputImage.PromptCacheBreakpoint"},{type:"null"}]}},required:[
"detail","type"]},Sa={type:"string",enum:["low","high","auto","original"]};function ji(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;return typeof r!="string"?(ji.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="low"||r==="high"||r===
"auto"||r==="original"?(ji.errors=t,e===0):(ji.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Sa.enum}}],!1)}var Fa={type:"obj\
ect",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function lt(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return lt.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return lt.errors=[{instancePath:i+"/mo\
de",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="explicit")return lt.errors=[{instancePath:i+"/mode",schemaPath:"#/pro\
perties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,p=e;if(!(n==="30m"||n===
"12h"||n===null))return lt.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:Fa.properties.ttl.enum}}],!1;var s=p===
e}else var s=!0}else return lt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return lt.errors=t,e===0}function mr(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.detail===void 0&&(n="detail")||
r.type===void 0&&(n="type"))return mr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.detail!==void 0){let p=e;
ji(r.detail,{instancePath:i+"/detail",parentData:r,parentDataProperty:"detail",rootData:u})||(t=t===null?ji.errors:t.concat(ji.errors),e=t.length);var s=p===e}else
var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return mr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="input_image")return mr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
input_image"}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_id!==void 0){let p=r.file_id,l=e;if(typeof p!="string"&&p!==null)return mr.errors=[{instancePath:i+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:$n.properties.file_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.image_url!==
void 0){let p=r.image_url,l=e;if(typeof p!="string"&&p!==null)return mr.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"t\
ype",params:{type:$n.properties.image_url.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,l=e,f=e,
g=!1,c=e;lt(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?lt.errors:t.concat(
lt.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_bre\
akpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={
instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,
mr.errors=t,!1}var s=l===e}else var s=!0}}}}else return mr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mr.errors=
t,e===0}var Si={type:"object",properties:{type:{type:"string",const:"input_file"},detail:{enum:["auto","low","high",null]},file_data:{type:["string","null"]},file_id:{
type:["string","null"]},file_url:{type:["string","null"]},filename:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputFi\
le.PromptCacheBreakpoint"},{type:"null"}]}},required:["type"]},Ua={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},
required:["mode"]};function yt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return yt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return yt.errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="explicit")return yt.errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],
!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,p=e;if(!(n==="30m"||n==="12h"||n===null))return yt.errors=[{instancePath:i+"/ttl",schemaPath:"#\
/properties/ttl/enum",keyword:"enum",params:{allowedValues:Ua.properties.ttl.enum}}],!1;var s=p===e}else var s=!0}else return yt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return yt.errors=t,e===0}function Ee(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return Ee.errors=[{instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Ee.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_file")return Ee.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"input_file"}}],!1;var s=l===e}else var s=!0;if(s){if(r.detail!==void 0){let p=r.detail,l=e;if(!(p==="auto"||p==="low"||
p==="high"||p===null))return Ee.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Si.properties.detail.
enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_data!==void 0){let p=r.file_data,l=e;if(typeof p!="string"&&p!==null)return Ee.errors=[{instancePath:i+"/fi\
le_data",schemaPath:"#/properties/file_data/type",keyword:"type",params:{type:Si.properties.file_data.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_id!==
void 0){let p=r.file_id,l=e;if(typeof p!="string"&&p!==null)return Ee.errors=[{instancePath:i+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{
type:Si.properties.file_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_url!==void 0){let p=r.file_url,l=e;if(typeof p!="string"&&p!==null)return Ee.errors=
[{instancePath:i+"/file_url",schemaPath:"#/properties/file_url/type",keyword:"type",params:{type:Si.properties.file_url.type}}],!1;var s=l===e}else var s=!0;if(s){
if(r.filename!==void 0){let p=r.filename,l=e;if(typeof p!="string"&&p!==null)return Ee.errors=[{instancePath:i+"/filename",schemaPath:"#/properties/filename/typ\
e",keyword:"type",params:{type:Si.properties.filename.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
l=e,f=e,g=!1,c=e;yt(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?yt.errors:t.
concat(yt.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{
let y={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,Ee.errors=t,!1}var s=l===e}else var s=!0}}}}}}else return Ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.
errors=t,e===0}function lr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.id===void 0&&(d="id"))return lr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(r.id!==void 0){
let y=e;if(typeof r.id!="string")return lr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=y===
e}else var s=!0;if(s){if(r.variables!==void 0){let y=r.variables,P=e,O=e,v=!1,V=e;if(e===V)if(y&&typeof y=="object"&&!Array.isArray(y))for(let a in y){let m=y[a],
_=e,h=e,w=!0,j=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let D={};t===null?t=[D]:t.push(D),e++}var o=j===e;e=h,t!==null&&(h?t.length=h:t=null);let b;if(o){
let D=e;if(e===D)if(m&&typeof m=="object"&&!Array.isArray(m)){let $;if(m.type===void 0&&($="type")){let R={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/required",keyword:"required",params:{missingProperty:$}};t===null?t=[R]:t.push(
R),e++}else{let R=m.type;if(typeof R=="string")if(R==="input_text"){let E=e,C=e,T=!1,I=e;Tr(m,{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:y,parentDataProperty:a,rootData:u})||(t=t===null?Tr.errors:t.concat(Tr.errors),e=t.length);var n=I===e;if(T=T||n,T)e=C,t!==null&&(C?t.length=C:t=
null);else{let M={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/one\
Of/0/anyOf",keyword:"anyOf",params:{}};t===null?t=[M]:t.push(M),e++}if(e===E&&m&&typeof m=="object"&&!Array.isArray(m)&&m.type!==void 0&&m.type!=="input_text"){
let M={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/\
0/properties/type/const",keyword:"const",params:{allowedValue:"input_text"}};t===null?t=[M]:t.push(M),e++}}else if(R==="input_image"){let E=e,C=e,T=!1,I=e;mr(m,
{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:a,rootData:u})||(t=t===null?mr.errors:t.concat(mr.errors),
e=t.length);var p=I===e;if(T=T||p,T)e=C,t!==null&&(C?t.length=C:t=null);else{let M={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/variables/anyOf/0/additionalProperties/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[M]:t.push(M),e++}if(e===E&&m&&typeof m=="object"&&
!Array.isArray(m)&&m.type!==void 0&&m.type!=="input_image"){let M={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/p\
roperties/variables/anyOf/0/additionalProperties/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"input_image"}};t===null?t=[M]:t.push(
M),e++}}else if(R==="input_file"){let E=e,C=e,T=!1,I=e;Ee(m,{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:a,
rootData:u})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var l=I===e;if(T=T||l,T)e=C,t!==null&&(C?t.length=C:t=null);else{let M={instancePath:i+"/var\
iables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};
t===null?t=[M]:t.push(M),e++}if(e===E&&m&&typeof m=="object"&&!Array.isArray(m)&&m.type!==void 0&&m.type!=="input_file"){let M={instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/2/properties/type/const",keyword:"const",params:{
allowedValue:"input_file"}};t===null?t=[M]:t.push(M),e++}}else{let E={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/variables/anyOf/0/additionalProperties/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:R}};t===null?t=[E]:t.push(E),
e++}else{let E={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/discr\
iminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:R}};t===null?t=[E]:t.push(E),e++}}}else{let $={instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:
t.push($),e++}var o=D===e;w=o,b="then"}else{let D=e,q=e,$=!1,R=e;if(typeof m!="string"){let C={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/else/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}var f=R===
e;if($=$||f,$)e=q,t!==null&&(q?t.length=q:t=null);else{let C={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/var\
iables/anyOf/0/additionalProperties/else/anyOf",keyword:"anyOf",params:{}};t===null?t=[C]:t.push(C),e++}var o=D===e;w=o,b="else"}if(!w){let D={instancePath:i+"/\
variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/if",keyword:"if",params:{failingKeyword:b}};
t===null?t=[D]:t.push(D),e++}var g=_===e;if(!g)break}else{let a={instancePath:i+"/variables",schemaPath:"#/properties/variables/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}var c=V===e;if(v=v||c,!v){let a=e;if(y!==null){let _={instancePath:i+"/variables",schemaPath:"#/properties/variable\
s/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=a===e;v=v||c}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+
"/variables",schemaPath:"#/properties/variables/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,lr.errors=t,!1}var s=P===e}else var s=!0;if(s)
if(r.version!==void 0){let y=r.version,P=e;if(typeof y!="string"&&y!==null)return lr.errors=[{instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:Ia.properties.version.type}}],!1;var s=P===e}else var s=!0}}else return lr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return lr.errors=t,e===0}var Na={type:"string",enum:["minimal","low","medium","high","xhigh"]};function xi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;return typeof r!="string"?(xi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="minimal"||r==="low"||r==="medium"||
r==="high"||r==="xhigh"?(xi.errors=t,e===0):(xi.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Na.enum}}],!1)}function Ot(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.effort!==void 0){let o=r.effort,n=e,
p=!1,l=e;xi(o,{instancePath:i+"/effort",parentData:r,parentDataProperty:"effort",rootData:u})||(t=t===null?xi.errors:t.concat(xi.errors),e=t.length);var s=l===e;
if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/effort",schemaPath:"#/properties/effort/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/effort",schemaPath:"#/properties/effort/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Ot.errors=t,!1}}}else return Ot.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Ot.errors=t,e===0}function yr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.name===void 0&&(o="name")||r.type===void 0&&(o="type"))return yr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.name!==void 0){let n=e;if(typeof r.name!="string")return yr.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return yr.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function")return yr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"function"}}],!1;var s=p===e}else var s=!0}else return yr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return yr.errors=t,e===0}var Ka={type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},name:{type:["string",
"null"]}},required:["server_label","type"]};function Ge(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o="type"))return Ge.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o}}],!1;if(r.server_label!==void 0){let n=e;if(typeof r.server_label!="string")return Ge.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return Ge.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
mcp")return Ge.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return Ge.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:Ka.properties.name.type}}],!1;var s=p===e}else var s=!0}}else return Ge.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return Ge.errors=t,e===0}var La={type:"string",enum:["none","auto","required"]};function jt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;return typeof r!="string"?(jt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="none"||r==="auto"||r===
"required"?(jt.errors=t,e===0):(jt.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:La.enum}}],!1)}var dn={type:"object",properties:{
description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{enum:["function",null]}}};function ye(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let o=r.description,n=e;if(typeof o!="string"&&
o!==null)return ye.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:dn.properties.description.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,n=e;if(typeof o!="string"&&o!==null)return ye.errors=[{instancePath:i+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:dn.properties.name.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="fu\
nction"||o===null))return ye.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:dn.properties.type.enum}}],
!1;var s=n===e}else var s=!0}}else return ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}var Es={
type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},allowed_callers:{anyOf:[{type:"array",items:{type:"string",enum:["direct",
"programmatic"]}},{type:"null"}]},allowed_tools:{anyOf:[{type:"array",items:{type:"string"}},{$ref:"#/definitions/RealtimeResponseCreateMcpTool.McpToolFilter"},
{type:"null"}]},authorization:{type:["string","null"]},connector_id:{enum:["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledri\
ve","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint",null],deprecated:"Identifier for service connectors, \
like those available in ChatGPT.\nOne of `server_url`, `connector_id`, or `tunnel_id` must be provided. Learn more\nabout service connectors\n[here](https://develo\
pers.openai.com/api/docs/guides/tools-connectors-mcp#connectors).\n\nThis field is deprecated for models released after September 1, 2026. Use\n`server_url` to con\
nect to a remote MCP server, or `tunnel_id` to connect\nthrough a Secure MCP Tunnel.\n\nCurrently supported `connector_id` values are:\n\n- Dropbox: `connector_dropb\
ox`\n- Gmail: `connector_gmail`\n- Google Calendar: `connector_googlecalendar`\n- Google Drive: `connector_googledrive`\n- Microsoft Teams: `connector_microsoftteam\
s`\n- Outlook Calendar: `connector_outlookcalendar`\n- Outlook Email: `connector_outlookemail`\n- SharePoint: `connector_sharepoint`"},defer_loading:{type:["boo\
lean","null"]},headers:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{type:"null"}]},require_approval:{anyOf:[{$ref:"#/definitions/RealtimeRespon\
seCreateMcpTool.McpToolApprovalFilter"},{type:"string",const:"always"},{type:"string",const:"never"},{type:"null"}]},server_description:{type:["string","null"]},
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},Rn={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function as(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return as.errors=[{instancePath:i+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Rn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return as.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:Rn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")
return as.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)
break}}var s=p===e}else var s=!0}else return as.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return as.errors=t,e===0}var Cn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function ls(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,
p=e;if(typeof n!="boolean"&&n!==null)return ls.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Cn.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return ls.errors=[{instancePath:i+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Cn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.
length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return ls.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else return ls.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ls.errors=t,e===0}var Tn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function ys(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return ys.errors=[{instancePath:i+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:Tn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,
p=e;if(!Array.isArray(n)&&n!==null)return ys.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Tn.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return ys.errors=[{instancePath:i+
"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else
return ys.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ys.errors=t,e===0}function ri(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,l=e,f=e,g=!1,c=e;
ls(p,{instancePath:i+"/always",parentData:r,parentDataProperty:"always",rootData:u})||(t=t===null?ls.errors:t.concat(ls.errors),e=t.length);var s=c===e;if(g=g||
s,!g){let d=e;if(p!==null){let P={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[d]:t.push(d),e++,ri.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,l=e,f=e,g=!1,c=e;ys(p,{instancePath:i+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:u})||(t=t===null?ys.errors:t.concat(ys.errors),e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let O={
instancePath:i+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var n=y===e;g=g||n}if(g)e=
f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,ri.errors=t,!1}var o=l===e}else var o=!0}else return ri.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ri.
errors=t,e===0}function ae(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.server_label===void 0&&(d="server_label")||r.type===void 0&&(d="type"))return ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d}}],!1;if(r.server_label!==void 0){let y=e;if(typeof r.server_label!="string")return ae.errors=[{instancePath:i+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){let y=r.type,P=e;if(typeof y!="st\
ring")return ae.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="mcp")return ae.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=P===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let y=r.
allowed_callers,P=e,O=e,v=!1,V=e;if(e===V)if(Array.isArray(y)){var o=!0;let a=y.length;for(let m=0;m<a;m++){let _=y[m],h=e;if(typeof _!="string"){let j={instancePath:i+
"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}if(!(_===
"direct"||_==="programmatic")){let j={instancePath:i+"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Es.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[j]:t.push(j),e++}var o=h===e;if(!o)break}}else{let a={instancePath:i+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var n=V===e;if(v=v||n,!v){let a=e;if(y!==null){let _={
instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var n=a===
e;v=v||n}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let y=r.allowed_tools,P=e,O=e,v=!1,V=e;
if(e===V)if(Array.isArray(y)){var p=!0;let a=y.length;for(let m=0;m<a;m++){let _=e;if(typeof y[m]!="string"){let w={instancePath:i+"/allowed_tools/"+m,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var p=_===e;if(!p)break}}else{let a={instancePath:i+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var l=V===e;if(v=v||l,!v){
let a=e;as(y,{instancePath:i+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:u})||(t=t===null?as.errors:t.concat(as.errors),e=t.length);
var l=a===e;if(v=v||l,!v){let _=e;if(y!==null){let w={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[w]:t.push(w),e++}var l=_===e;v=v||l}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.authorization!==
void 0){let y=r.authorization,P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:i+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:Es.properties.authorization.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.connector_id!==void 0){let y=r.connector_id,P=e;if(!(y===
"connector_dropbox"||y==="connector_gmail"||y==="connector_googlecalendar"||y==="connector_googledrive"||y==="connector_microsoftteams"||y==="connector_outlookc\
alendar"||y==="connector_outlookemail"||y==="connector_sharepoint"||y===null))return ae.errors=[{instancePath:i+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:Es.properties.connector_id.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let y=r.defer_loading,
P=e;if(typeof y!="boolean"&&y!==null)return ae.errors=[{instancePath:i+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:Es.
properties.defer_loading.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.headers!==void 0){let y=r.headers,P=e,O=e,v=!1,V=e;if(e===V)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let a in y){let m=e;if(typeof y[a]!="string"){let _={instancePath:i+"/headers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=m===e;if(!f)break}else{let a={instancePath:i+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var g=V===e;if(v=v||g,!v){let a=e;
if(y!==null){let _={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===
e;v=v||g}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.require_approval!==void 0){let y=r.require_approval,P=e,O=e,v=!1,V=e;ri(y,{instancePath:i+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:u})||(t=t===null?ri.errors:t.concat(ri.errors),e=t.length);var c=V===e;if(v=v||c,
!v){let a=e;if(typeof y!="string"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[_]:t.push(_),e++}if(y!=="always"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[_]:t.push(_),e++}var c=a===e;if(v=v||c,!v){let _=e;if(typeof y!="string"){let w={instancePath:i+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(y!=="never"){let w={instancePath:i+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[w]:t.push(w),e++}var c=_===
e;if(v=v||c,!v){let w=e;if(y!==null){let b={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[b]:t.push(b),e++}var c=w===e;v=v||c}}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.server_description!==
void 0){let y=r.server_description,P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:i+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:Es.properties.server_description.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.server_url!==void 0){let y=r.server_url,
P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:i+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:Es.properties.
server_url.type}}],!1;var s=P===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let y=r.tunnel_id,P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:i+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:Es.properties.tunnel_id.type}}],!1;var s=P===e}else var s=!0}}}}}}}}}}}else return ae.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}function L(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let j=r.audio,b=e,D=e,q=!1,$=e;Oi(j,{instancePath:i+
"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?Oi.errors:t.concat(Oi.errors),e=t.length);var s=$===e;if(q=q||s,!q){let R=e;if(j!==null){
let C={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var s=R===e;q=q||s}
if(q)e=D,t!==null&&(D?t.length=D:t=null);else{let R={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[R]:t.push(R),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.conversation!==void 0){let j=r.conversation,b=e;if(typeof j!="string"&&j!==null)return L.errors=
[{instancePath:i+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type:_i.properties.conversation.type}}],!1;var o=b===e}else var o=!0;
if(o){if(r.input!==void 0){let j=r.input,b=e,D=e,q=!1,$=e;if(e===$)if(Array.isArray(j)){var n=!0;let E=j.length;for(let C=0;C<E;C++){let T=e;S(j[C],{instancePath:i+
"/input/"+C,parentData:j,parentDataProperty:C,rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var n=T===e;if(!n)break}}else{let E={instancePath:i+
"/input",schemaPath:"#/properties/input/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[E]:t.push(E),e++}var p=$===e;if(q=q||p,!q){let E=e;if(e===
E)if(Array.isArray(j)){var l=!0;let T=j.length;for(let I=0;I<T;I++){let M=j[I],N=e;if(e===N)if(M&&typeof M=="object"&&!Array.isArray(M)){let z;if(M.type===void 0&&
(z="type")||M.id===void 0&&(z="id")){let K={instancePath:i+"/input/"+I,schemaPath:"#/properties/input/anyOf/1/items/required",keyword:"required",params:{missingProperty:z}};
t===null?t=[K]:t.push(K),e++}else{if(M.type!==void 0){let K=M.type,he=e;if(typeof K!="string"){let We={instancePath:i+"/input/"+I+"/type",schemaPath:"#/properti\
es/input/anyOf/1/items/properties/type/type",keyword:"type",params:{type:"string"}};t===null?t=[We]:t.push(We),e++}if(K!=="item_reference"){let We={instancePath:i+
"/input/"+I+"/type",schemaPath:"#/properties/input/anyOf/1/items/properties/type/const",keyword:"const",params:{allowedValue:"item_reference"}};t===null?t=[We]:
t.push(We),e++}var f=he===e}else var f=!0;if(f)if(M.id!==void 0){let K=e;if(typeof M.id!="string"){let We={instancePath:i+"/input/"+I+"/id",schemaPath:"#/proper\
ties/input/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"}};t===null?t=[We]:t.push(We),e++}var f=K===e}else var f=!0}}else{let z={instancePath:i+
"/input/"+I,schemaPath:"#/properties/input/anyOf/1/items/type",keyword:"type",params:{type:"object"}};t===null?t=[z]:t.push(z),e++}var l=N===e;if(!l)break}}else{
let T={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[T]:t.push(T),e++}var p=E===e;if(q=
q||p,!q){let T=e;if(j!==null){let M={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.
push(M),e++}var p=T===e;q=q||p}}if(q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[E]:t.push(E),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.instructions!==void 0){let j=r.instructions,b=e;if(typeof j!=
"string"&&j!==null)return L.errors=[{instancePath:i+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:_i.properties.instructions.
type}}],!1;var o=b===e}else var o=!0;if(o){if(r.max_output_tokens!==void 0){let j=r.max_output_tokens,b=e,D=e,q=!1,$=e;if(typeof j!="number"){let E={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[E]:t.push(E),e++}var g=$===e;if(q=
q||g,!q){let E=e;if(typeof j!="string"){let T={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{
type:"string"}};t===null?t=[T]:t.push(T),e++}if(j!=="inf"){let T={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",
keyword:"const",params:{allowedValue:"inf"}};t===null?t=[T]:t.push(T),e++}var g=E===e;if(q=q||g,!q){let T=e;if(j!==null){let M={instancePath:i+"/max_output_toke\
ns",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var g=T===e;q=q||g}}if(q)e=D,t!==
null&&(D?t.length=D:t=null);else{let E={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[E]:t.push(E),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.metadata!==void 0){let j=r.metadata,b=e,D=e,q=!1,$=e;bt(j,{instancePath:i+"/metadata",
parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===null?bt.errors:t.concat(bt.errors),e=t.length);var c=$===e;if(q=q||c,!q){let E=e;if(j!==null){let T={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var c=E===e;q=q||c}
if(q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[E]:t.push(E),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.output_modalities!==void 0){let j=r.output_modalities,b=e;if(!Array.isArray(j)&&j!==null)
return L.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:_i.properties.output_modalities.
type}}],!1;if(e===b&&Array.isArray(j)){var d=!0;let q=j.length;for(let $=0;$<q;$++){let R=j[$],E=e;if(typeof R!="string")return L.errors=[{instancePath:i+"/outp\
ut_modalities/"+$,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(R==="text"||R==="audio"))return L.errors=
[{instancePath:i+"/output_modalities/"+$,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:_i.properties.output_modalities.
items.enum}}],!1;var d=E===e;if(!d)break}}var o=b===e}else var o=!0;if(o){if(r.parallel_tool_calls!==void 0){let j=r.parallel_tool_calls,b=e;if(typeof j!="boole\
an"&&j!==null)return L.errors=[{instancePath:i+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:_i.properties.
parallel_tool_calls.type}}],!1;var o=b===e}else var o=!0;if(o){if(r.prompt!==void 0){let j=r.prompt,b=e,D=e,q=!1,$=e;lr(j,{instancePath:i+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:u})||(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var y=$===e;if(q=q||y,!q){let E=e;if(j!==null){let T={instancePath:i+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var y=E===e;q=q||y}if(q)e=D,t!==null&&
(D?t.length=D:t=null);else{let E={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,
L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.reasoning!==void 0){let j=r.reasoning,b=e,D=e,q=!1,$=e;Ot(j,{instancePath:i+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:u})||(t=t===null?Ot.errors:t.concat(Ot.errors),e=t.length);var P=$===e;if(q=q||P,!q){let E=e;if(j!==null){let T={instancePath:i+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var P=E===e;q=q||P}if(q)e=D,t!==null&&(D?t.length=
D:t=null);else{let E={instancePath:i+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,L.errors=
t,!1}var o=b===e}else var o=!0;if(o){if(r.tool_choice!==void 0){let j=r.tool_choice,b=e,D=e,q=!0,$=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))){let C={};t===
null?t=[C]:t.push(C),e++}var O=$===e;e=D,t!==null&&(D?t.length=D:t=null);let R;if(O){let C=e;if(e===C)if(j&&typeof j=="object"&&!Array.isArray(j)){let I;if(j.type===
void 0&&(I="type"))return L.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/required",keyword:"required",params:{missingProperty:I}}],
!1;{let M=j.type;if(typeof M=="string")if(M==="function"){let N=e,F=e,z=!1,K=e;yr(j,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",
rootData:u})||(t=t===null?yr.errors:t.concat(yr.errors),e=t.length);var v=K===e;if(z=z||v,z)e=F,t!==null&&(F?t.length=F:t=null);else{let he={instancePath:i+"/to\
ol_choice",schemaPath:"#/properties/tool_choice/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[he]:t.push(he),e++,L.errors=t,!1}if(e===N&&j&&
typeof j=="object"&&!Array.isArray(j)&&j.type!==void 0&&j.type!=="function")return L.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_c\
hoice/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(M==="mcp"){let N=e,F=e,z=!1,K=e;Ge(j,{instancePath:i+"/t\
ool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var V=K===e;if(z=z||V,z)e=F,t!==null&&
(F?t.length=F:t=null);else{let he={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[he]:t.push(he),e++,L.errors=t,!1}if(e===N&&j&&typeof j=="object"&&!Array.isArray(j)&&j.type!==void 0&&j.type!=="mcp")return L.errors=[{instancePath:i+"/\
tool_choice/type",schemaPath:"#/properties/tool_choice/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return L.errors=
[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:M}}],
!1;else return L.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:M}}],!1}}else return L.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/type",keyword:"type",params:{type:"object"}}],
!1;var O=C===e;q=O,R="then"}else{let C=e,T=e,I=!1,M=e;jt(j,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?
jt.errors:t.concat(jt.errors),e=t.length);var k=M===e;if(I=I||k,!I){let F=e;if(j!==null){let K={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choi\
ce/else/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var k=F===e;I=I||k}if(I)e=T,t!==null&&(T?t.length=T:t=null);else{let F={
instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[F]:t.push(F),e++,L.errors=t,!1}var O=C===
e;q=O,R="else"}if(!q){let C={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:R}};return t===null?t=[C]:
t.push(C),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o)if(r.tools!==void 0){let j=r.tools,b=e;if(!Array.isArray(j)&&j!==null)return L.errors=[{instancePath:i+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:_i.properties.tools.type}}],!1;if(e===b&&Array.isArray(j)){var a=!0;let q=j.length;for(let $=0;$<
q;$++){let R=j[$],E=e,C=e,T=!0,I=e;if(e===I)if(R&&typeof R=="object"&&!Array.isArray(R)){let F;if(R.type===void 0&&(F="type")){let z={};t===null?t=[z]:t.push(z),
e++}}else{let F={};t===null?t=[F]:t.push(F),e++}var m=I===e;e=C,t!==null&&(C?t.length=C:t=null);let M;if(m){let F=e;if(e===F)if(R&&typeof R=="object"&&!Array.isArray(
R)){let K;if(R.type===void 0&&(K="type"))return L.errors=[{instancePath:i+"/tools/"+$,schemaPath:"#/properties/tools/items/then/required",keyword:"required",params:{
missingProperty:K}}],!1;{let he=R.type;if(typeof he=="string")if(he==="function"){let We=e,kr=e,qs=!1,ln=e;ye(R,{instancePath:i+"/tools/"+$,parentData:j,parentDataProperty:$,
rootData:u})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var _=ln===e;if(qs=qs||_,qs)e=kr,t!==null&&(kr?t.length=kr:t=null);else{let Ti={instancePath:i+
"/tools/"+$,schemaPath:"#/properties/tools/items/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Ti]:t.push(Ti),e++,L.errors=t,!1}if(e===We&&R&&
typeof R=="object"&&!Array.isArray(R)&&R.type!==void 0&&R.type!=="function")return L.errors=[{instancePath:i+"/tools/"+$+"/type",schemaPath:"#/properties/tools/\
items/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(he==="mcp"){let We=e,kr=e,qs=!1,ln=e;ae(R,{instancePath:i+
"/tools/"+$,parentData:j,parentDataProperty:$,rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var h=ln===e;if(qs=qs||h,qs)e=kr,t!==null&&(kr?
t.length=kr:t=null);else{let Ti={instancePath:i+"/tools/"+$,schemaPath:"#/properties/tools/items/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[Ti]:t.push(Ti),e++,L.errors=t,!1}if(e===We&&R&&typeof R=="object"&&!Array.isArray(R)&&R.type!==void 0&&R.type!=="mcp")return L.errors=[{instancePath:i+"/tool\
s/"+$+"/type",schemaPath:"#/properties/tools/items/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return L.errors=[{instancePath:i+
"/tools/"+$,schemaPath:"#/properties/tools/items/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:he}}],!1;else return L.
errors=[{instancePath:i+"/tools/"+$,schemaPath:"#/properties/tools/items/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:he}}],
!1}}else return L.errors=[{instancePath:i+"/tools/"+$,schemaPath:"#/properties/tools/items/then/type",keyword:"type",params:{type:"object"}}],!1;var m=F===e;T=m,
M="then"}else{let F=e,z=e,K=!1,he=e;ye(R,{instancePath:i+"/tools/"+$,parentData:j,parentDataProperty:$,rootData:u})||(t=t===null?ye.errors:t.concat(ye.errors),e=
t.length);var w=he===e;if(K=K||w,K)e=z,t!==null&&(z?t.length=z:t=null);else{let kr={instancePath:i+"/tools/"+$,schemaPath:"#/properties/tools/items/else/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[kr]:t.push(kr),e++,L.errors=t,!1}var m=F===e;T=m,M="else"}if(!T){let F={instancePath:i+"/tools/"+$,schemaPath:"#/p\
roperties/tools/items/if",keyword:"if",params:{failingKeyword:M}};return t===null?t=[F]:t.push(F),e++,L.errors=t,!1}var a=E===e;if(!a)break}}var o=b===e}else var o=!0}}}}}}}}}}}else
return L.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=t,e===0}function Rt(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return Rt.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Rt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return Rt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=l===e}else var s=!0;if(s){if(r.event_id!==void 0){
let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Rt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:$a.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,l=e,f=e,g=!1,c=e;L(p,{instancePath:i+"/response",
parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?L.errors:t.concat(L.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={
instancePath:i+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}
if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[y]:t.push(y),e++,Rt.errors=t,!1}var s=l===e}else var s=!0}}else return Rt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Rt.errors=t,e===0}var Mo=ge,za={type:"object",properties:{session:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{
type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[{$ref:"#/definitions/Rea\
ltimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"session.update"},event_id:{type:["string","null"]}},required:["session","type"]},Gr={type:"\
object",properties:{type:{type:"string",const:"realtime"},audio:{anyOf:[{$ref:"#/definitions/RealtimeAudioConfig"},{type:"null"}]},include:{type:["array","null"],
items:{type:"string",const:"item.input_audio_transcription.logprobs"}},instructions:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"st\
ring",const:"inf"},{type:"null"}]},model:{type:["string","null"]},output_modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},parallel_tool_calls:{
type:["boolean","null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePrompt"},{type:"null"}]},reasoning:{anyOf:[{$ref:"#/definitions/RealtimeReasoning"},{type:"\
null"}]},tool_choice:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},
anyOf:[{$ref:"#/definitions/ToolChoiceFunction"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/ToolChoiceMcp"}]}]},else:{anyOf:[{$ref:"#/defini\
tions/ToolChoiceOptions"},{type:"null"}]}},tools:{anyOf:[{$ref:"#/definitions/RealtimeToolsConfig"},{type:"null"}]},tracing:{anyOf:[{type:"string",const:"auto"},
{$ref:"#/definitions/RealtimeTracingConfig.TracingConfiguration"},{type:"null"}]},truncation:{anyOf:[{type:"string",const:"auto"},{type:"string",const:"disabled"},
{$ref:"#/definitions/RealtimeTruncationRetentionRatio"},{type:"null"}]},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["number","\
null"]}},required:["type"]};var Ga={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}},Ba={type:"string",enum:[
"near_field","far_field"]};function xt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;return typeof r!="string"?(xt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="near_field"||r==="far_field"?(xt.errors=t,e===0):(xt.errors=[{instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ba.enum}}],!1)}function ti(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==void 0){let n=r.strength,p=e;if(typeof n!="number"&&n!==null)return ti.errors=[{instancePath:i+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:Ga.properties.strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e,l=e,f=!1,g=e;xt(n,{instancePath:i+"/type",parentData:r,parentDataProperty:"type",rootData:u})||(t=t===null?xt.errors:t.concat(xt.errors),e=t.length);
var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,ti.errors=t,!1}var s=p===e}else var s=!0}else return ti.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ti.errors=t,e===0}var vi={type:"object",properties:{delay:{enum:["minimal","low","medium","high","xhigh",null]},keywords:{
type:["array","null"],items:{type:"string"}},language:{type:["string","null"]},languages:{type:["array","null"],items:{type:"string"}},model:{type:["string","nu\
ll"]},prompt:{type:["string","null"]}}};function ve(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.delay!==void 0){let p=r.delay,l=e;if(!(p==="minimal"||p==="low"||p==="medium"||p==="high"||p==="xhigh"||p===null))return ve.errors=
[{instancePath:i+"/delay",schemaPath:"#/properties/delay/enum",keyword:"enum",params:{allowedValues:vi.properties.delay.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.keywords!==void 0){let p=r.keywords,l=e;if(!Array.isArray(p)&&p!==null)return ve.errors=[{instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",
keyword:"type",params:{type:vi.properties.keywords.type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="\
string")return ve.errors=[{instancePath:i+"/keywords/"+c,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}}],!1;var o=d===e;if(!o)
break}}var s=l===e}else var s=!0;if(s){if(r.language!==void 0){let p=r.language,l=e;if(typeof p!="string"&&p!==null)return ve.errors=[{instancePath:i+"/language",
schemaPath:"#/properties/language/type",keyword:"type",params:{type:vi.properties.language.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.languages!==void 0){let p=r.
languages,l=e;if(!Array.isArray(p)&&p!==null)return ve.errors=[{instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:vi.
properties.languages.type}}],!1;if(e===l&&Array.isArray(p)){var n=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="string")return ve.errors=[{instancePath:i+
"/languages/"+c,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"}}],!1;var n=d===e;if(!n)break}}var s=l===e}else var s=!0;if(s){
if(r.model!==void 0){let p=r.model,l=e;if(typeof p!="string"&&p!==null)return ve.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:vi.properties.model.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt!==void 0){let p=r.prompt,l=e;if(typeof p!="string"&&p!==null)return ve.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:vi.properties.prompt.type}}],!1;var s=l===e}else var s=!0}}}}}else
return ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}var hi={type:"object",properties:{type:{
type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","null"]},
prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function $e(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return $e.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return $e.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="server_vad")return $e.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return $e.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:hi.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;
if(typeof n!="number"&&n!==null)return $e.errors=[{instancePath:i+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:hi.
properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==
null)return $e.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:hi.properties.interrupt_response.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return $e.errors=[{instancePath:i+
"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:hi.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.silence_duration_ms!==void 0){let n=r.silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return $e.errors=[{instancePath:i+"/silence_duration_ms",
schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:hi.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.
threshold!==void 0){let n=r.threshold,p=e;if(typeof n!="number"&&n!==null)return $e.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",
keyword:"type",params:{type:hi.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return $e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return $e.errors=t,e===0}var cn={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{type:["b\
oolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function _r(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return _r.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return _r.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="semantic_vad")return _r.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return _r.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:cn.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="lo\
w"||n==="medium"||n==="high"||n==="auto"||n===null))return _r.errors=[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:cn.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="b\
oolean"&&n!==null)return _r.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:cn.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return _r.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return _r.errors=t,e===0}function H(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.format!==void 0){let k=r.format,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let j={};t===null?t=[j]:t.push(j),e++}var s=h===
e;e=m,t!==null&&(m?t.length=m:t=null);let w;if(s){let j=e,b=e,D=!0,q=e;if(e===q)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if(k.type===void 0&&(E="type")){
let C={};t===null?t=[C]:t.push(C),e++}}else{let E={};t===null?t=[E]:t.push(E),e++}var o=q===e;e=b,t!==null&&(b?t.length=b:t=null);let $;if(o){let E=e;if(e===E)if(k&&
typeof k=="object"&&!Array.isArray(k)){let T;if(k.type===void 0&&(T="type"))return H.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then\
/required",keyword:"required",params:{missingProperty:T}}],!1;{let I=k.type;if(typeof I=="string")if(I==="audio/pcm"){let M=e,N=e,F=!1,z=e;G(k,{instancePath:i+"\
/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=z===e;if(F=F||n,F)e=N,t!==null&&(N?t.length=
N:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(
K),e++,H.errors=t,!1}if(e===M&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcm")return H.errors=[{instancePath:i+"/format/type",schemaPath:"\
#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(I==="audio/pcmu"){let M=e,N=e,F=!1,z=e;
B(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=z===e;if(F=F||p,F)
e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,H.errors=t,!1}if(e===M&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcmu")return H.errors=[{instancePath:i+
"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if(I==="aud\
io/pcma"){let M=e,N=e,F=!1,z=e;W(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.
length);var l=z===e;if(F=F||l,F)e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,H.errors=t,!1}if(e===M&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audi\
o/pcma")return H.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcma"}}],!1}else return H.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:I}}],!1;else return H.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:I}}],!1}}else return H.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/type",keyword:"\
type",params:{type:"object"}}],!1;var o=E===e;D=o,$="then"}else{let E=e,C=e,T=!1,I=e;G(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=I===e;if(T=T||f,!T){let N=e;B(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=N===e;if(T=T||f,!T){let z=e;W(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=z===e;T=T||f}}if(T)e=C,t!==null&&(C?t.length=C:t=null);else{let N={instancePath:i+"/format",schemaPath:"\
#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,H.errors=t,!1}var o=E===e;D=o,$="else"}if(!D){let E={instancePath:i+
"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:$}};return t===null?t=[E]:t.push(E),e++,H.errors=t,!1}var s=j===e;_=s,w="\
then"}else{let j=e,b=e,D=!1,q=e;if(k!==null){let R={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"nul\
l"}};t===null?t=[R]:t.push(R),e++}var g=q===e;if(D=D||g,D)e=b,t!==null&&(b?t.length=b:t=null);else{let R={instancePath:i+"/format",schemaPath:"#/properties/form\
at/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,H.errors=t,!1}var s=j===e;_=s,w="else"}if(!_){let j={instancePath:i+"/format",schemaPath:"\
#/properties/format/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[j]:t.push(j),e++,H.errors=t,!1}var c=a===e}else var c=!0;if(c){if(r.noise_reduction!==
void 0){let k=r.noise_reduction,a=e,m=e,_=!1,h=e;ti(k,{instancePath:i+"/noise_reduction",parentData:r,parentDataProperty:"noise_reduction",rootData:u})||(t=t===
null?ti.errors:t.concat(ti.errors),e=t.length);var d=h===e;if(_=_||d,!_){let j=e;if(k!==null){let D={instancePath:i+"/noise_reduction",schemaPath:"#/properties/\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var d=j===e;_=_||d}if(_)e=m,t!==null&&(m?t.length=m:t=null);else{
let j={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,H.errors=
t,!1}var c=a===e}else var c=!0;if(c){if(r.transcription!==void 0){let k=r.transcription,a=e,m=e,_=!1,h=e;ve(k,{instancePath:i+"/transcription",parentData:r,parentDataProperty:"\
transcription",rootData:u})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var y=h===e;if(_=_||y,!_){let j=e;if(k!==null){let D={instancePath:i+"/transc\
ription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var y=j===e;_=_||y}if(_)e=m,t!==
null&&(m?t.length=m:t=null);else{let j={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[j]:t.push(j),e++,H.errors=t,!1}var c=a===e}else var c=!0;if(c)if(r.turn_detection!==void 0){let k=r.turn_detection,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&
!Array.isArray(k))){let b={};t===null?t=[b]:t.push(b),e++}var P=h===e;e=m,t!==null&&(m?t.length=m:t=null);let w;if(P){let b=e;if(e===b)if(k&&typeof k=="object"&&
!Array.isArray(k)){let q;if(k.type===void 0&&(q="type"))return H.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/required",
keyword:"required",params:{missingProperty:q}}],!1;{let $=k.type;if(typeof $=="string")if($==="server_vad"){let R=e,E=e,C=!1,T=e;$e(k,{instancePath:i+"/turn_det\
ection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var O=T===e;if(C=C||O,C)e=E,t!==null&&
(E?t.length=E:t=null);else{let I={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,H.errors=t,!1}if(e===R&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="server_vad")return H.errors=[{instancePath:i+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if($===
"semantic_vad"){let R=e,E=e,C=!1,T=e;_r(k,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?_r.errors:
t.concat(_r.errors),e=t.length);var v=T===e;if(C=C||v,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/turn_detection",schemaPath:"#/propertie\
s/turn_detection/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,H.errors=t,!1}if(e===R&&k&&typeof k=="object"&&!Array.isArray(
k)&&k.type!==void 0&&k.type!=="semantic_vad")return H.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/1/proper\
ties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else return H.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn\
_detection/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return H.errors=[{instancePath:i+"/turn_detectio\
n",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return H.errors=[{instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/then/type",keyword:"type",params:{type:"object"}}],!1;var P=b===e;_=P,w="then"}else{let b=e,D=e,q=!1,$=e;
if(k!==null){let E={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var V=$===e;if(q=q||V,q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detecti\
on/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,H.errors=t,!1}var P=b===e;_=P,w="else"}if(!_){let b={instancePath:i+"/turn_detecti\
on",schemaPath:"#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[b]:t.push(b),e++,H.errors=t,!1}var c=a===e}else var c=!0}}}else
return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}var Wa={type:"object",properties:{format:{
if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAu\
dioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]},else:{anyOf:[{$ref:"#/definiti\
ons/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[
{type:"null"}]}},speed:{type:["number","null"]},voice:{anyOf:[{type:"string"},{$ref:"#/definitions/RealtimeAudioConfigOutput.ID"},{type:"null"}]}}};function si(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return si.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return si.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return si.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return si.errors=t,e===0}function ie(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let y=r.format,P=e,O=e,v=!0,V=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let a={};t===null?t=[a]:t.push(a),e++}var s=V===e;e=O,t!==null&&(O?t.length=O:t=null);let k;if(s){let a=e,m=e,_=!0,h=e;if(e===h)if(y&&typeof y=="object"&&!Array.
isArray(y)){let b;if(y.type===void 0&&(b="type")){let D={};t===null?t=[D]:t.push(D),e++}}else{let b={};t===null?t=[b]:t.push(b),e++}var o=h===e;e=m,t!==null&&(m?
t.length=m:t=null);let w;if(o){let b=e;if(e===b)if(y&&typeof y=="object"&&!Array.isArray(y)){let q;if(y.type===void 0&&(q="type"))return ie.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:q}}],!1;{let $=y.type;if(typeof $=="string")if($==="aud\
io/pcm"){let R=e,E=e,C=!1,T=e;G(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var n=T===e;if(C=C||n,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ie.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="audio/pcm")return ie.
errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],
!1}else if($==="audio/pcmu"){let R=e,E=e,C=!1,T=e;B(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(
B.errors),e=t.length);var p=T===e;if(C=C||p,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/format",schemaPath:"#/properties/format/then/then\
/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ie.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&
y.type!=="audio/pcmu")return ie.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let R=e,E=e,C=!1,T=e;W(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=T===e;if(C=C||l,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ie.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.
isArray(y)&&y.type!==void 0&&y.type!=="audio/pcma")return ie.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return ie.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/\
discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return ie.errors=[{instancePath:i+"/format",schemaPath:"#/proper\
ties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return ie.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=b===e;_=o,w="then"}else{let b=e,D=e,q=!1,$=e;G(y,{instancePath:i+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=$===e;if(q=q||f,!q){let E=e;B(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=E===e;if(q=q||f,!q){let T=e;W(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=T===e;q=q||f}}if(q)e=D,t!==null&&(D?t.
length=D:t=null);else{let E={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),
e++,ie.errors=t,!1}var o=b===e;_=o,w="else"}if(!_){let b={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[b]:t.push(b),e++,ie.errors=t,!1}var s=a===e;v=s,k="then"}else{let a=e,m=e,_=!1,h=e;if(y!==null){let j={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var g=h===e;if(_=_||g,_)e=m,t!==null&&(m?t.length=m:t=null);else{
let j={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,ie.errors=t,!1}var s=a===
e;v=s,k="else"}if(!v){let a={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:k}};return t===null?t=[a]:t.push(a),
e++,ie.errors=t,!1}var c=P===e}else var c=!0;if(c){if(r.speed!==void 0){let y=r.speed,P=e;if(typeof y!="number"&&y!==null)return ie.errors=[{instancePath:i+"/sp\
eed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Wa.properties.speed.type}}],!1;var c=P===e}else var c=!0;if(c)if(r.voice!==void 0){let y=r.
voice,P=e,O=e,v=!1,V=e;if(typeof y!="string"){let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),e++}var d=V===e;if(v=v||d,!v){let a=e;si(y,{instancePath:i+"/voice",parentData:r,parentDataProperty:"voice",rootData:u})||(t=t===null?si.
errors:t.concat(si.errors),e=t.length);var d=a===e;if(v=v||d,!v){let _=e;if(y!==null){let w={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var d=_===e;v=v||d}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/voic\
e",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ie.errors=t,!1}var c=P===e}else var c=!0}}else return ie.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}function ii(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let p=r.input,l=e,f=e,g=!1,c=e;H(p,{instancePath:i+"\
/input",parentData:r,parentDataProperty:"input",rootData:u})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var s=c===e;if(g=g||s,!g){let d=e;if(p!==null){
let P={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var s=d===e;g=g||s}
if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[d]:t.push(d),e++,ii.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.output!==void 0){let p=r.output,l=e,f=e,g=!1,c=e;ie(p,{instancePath:i+"/output",parentData:r,
parentDataProperty:"output",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let O={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var n=y===e;g=g||n}if(g)e=f,t!==null&&
(f?t.length=f:t=null);else{let y={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,
ii.errors=t,!1}var o=l===e}else var o=!0}else return ii.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ii.errors=
t,e===0}var $s={type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},allowed_callers:{anyOf:[{type:"array",items:{type:"string",enum:[
"direct","programmatic"]}},{type:"null"}]},allowed_tools:{anyOf:[{type:"array",items:{type:"string"}},{$ref:"#/definitions/RealtimeToolsConfigUnion.Mcp.McpToolF\
ilter"},{type:"null"}]},authorization:{type:["string","null"]},connector_id:{enum:["connector_dropbox","connector_gmail","connector_googlecalendar","connector_g\
oogledrive","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint",null],deprecated:"Identifier for service conn\
ectors, like those available in ChatGPT.\nOne of `server_url`, `connector_id`, or `tunnel_id` must be provided. Learn more\nabout service connectors\n[here](https:\
//developers.openai.com/api/docs/guides/tools-connectors-mcp#connectors).\n\nThis field is deprecated for models released after September 1, 2026. Use\n`server_url\
` to connect to a remote MCP server, or `tunnel_id` to connect\nthrough a Secure MCP Tunnel.\n\nCurrently supported `connector_id` values are:\n\n- Dropbox: `connect\
or_dropbox`\n- Gmail: `connector_gmail`\n- Google Calendar: `connector_googlecalendar`\n- Google Drive: `connector_googledrive`\n- Microsoft Teams: `connector_micro\
softteams`\n- Outlook Calendar: `connector_outlookcalendar`\n- Outlook Email: `connector_outlookemail`\n- SharePoint: `connector_sharepoint`"},defer_loading:{type:[
"boolean","null"]},headers:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{type:"null"}]},require_approval:{anyOf:[{$ref:"#/definitions/RealtimeTo\
olsConfigUnion.Mcp.McpToolApprovalFilter"},{type:"string",const:"always"},{type:"string",const:"never"},{type:"null"}]},server_description:{type:["string","null"]},
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},In={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function us(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return us.errors=[{instancePath:i+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:In.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return us.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:In.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")
return us.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)
break}}var s=p===e}else var s=!0}else return us.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return us.errors=t,e===0}var Mn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function fs(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,
p=e;if(typeof n!="boolean"&&n!==null)return fs.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Mn.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return fs.errors=[{instancePath:i+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Mn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.
length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return fs.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else return fs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return fs.errors=t,e===0}var Sn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function ds(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return ds.errors=[{instancePath:i+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:Sn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,
p=e;if(!Array.isArray(n)&&n!==null)return ds.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Sn.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return ds.errors=[{instancePath:i+
"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else
return ds.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ds.errors=t,e===0}function ni(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,l=e,f=e,g=!1,c=e;
fs(p,{instancePath:i+"/always",parentData:r,parentDataProperty:"always",rootData:u})||(t=t===null?fs.errors:t.concat(fs.errors),e=t.length);var s=c===e;if(g=g||
s,!g){let d=e;if(p!==null){let P={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[d]:t.push(d),e++,ni.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,l=e,f=e,g=!1,c=e;ds(p,{instancePath:i+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:u})||(t=t===null?ds.errors:t.concat(ds.errors),e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let O={
instancePath:i+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var n=y===e;g=g||n}if(g)e=
f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,ni.errors=t,!1}var o=l===e}else var o=!0}else return ni.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ni.
errors=t,e===0}function le(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.server_label===void 0&&(d="server_label")||r.type===void 0&&(d="type"))return le.errors=[{instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d}}],!1;if(r.server_label!==void 0){let y=e;if(typeof r.server_label!="string")return le.errors=[{instancePath:i+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){let y=r.type,P=e;if(typeof y!="st\
ring")return le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="mcp")return le.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=P===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let y=r.
allowed_callers,P=e,O=e,v=!1,V=e;if(e===V)if(Array.isArray(y)){var o=!0;let a=y.length;for(let m=0;m<a;m++){let _=y[m],h=e;if(typeof _!="string"){let j={instancePath:i+
"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}if(!(_===
"direct"||_==="programmatic")){let j={instancePath:i+"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:$s.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[j]:t.push(j),e++}var o=h===e;if(!o)break}}else{let a={instancePath:i+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var n=V===e;if(v=v||n,!v){let a=e;if(y!==null){let _={
instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var n=a===
e;v=v||n}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let y=r.allowed_tools,P=e,O=e,v=!1,V=e;
if(e===V)if(Array.isArray(y)){var p=!0;let a=y.length;for(let m=0;m<a;m++){let _=e;if(typeof y[m]!="string"){let w={instancePath:i+"/allowed_tools/"+m,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var p=_===e;if(!p)break}}else{let a={instancePath:i+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var l=V===e;if(v=v||l,!v){
let a=e;us(y,{instancePath:i+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:u})||(t=t===null?us.errors:t.concat(us.errors),e=t.length);
var l=a===e;if(v=v||l,!v){let _=e;if(y!==null){let w={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[w]:t.push(w),e++}var l=_===e;v=v||l}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.authorization!==
void 0){let y=r.authorization,P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:i+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:$s.properties.authorization.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.connector_id!==void 0){let y=r.connector_id,P=e;if(!(y===
"connector_dropbox"||y==="connector_gmail"||y==="connector_googlecalendar"||y==="connector_googledrive"||y==="connector_microsoftteams"||y==="connector_outlookc\
alendar"||y==="connector_outlookemail"||y==="connector_sharepoint"||y===null))return le.errors=[{instancePath:i+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:$s.properties.connector_id.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let y=r.defer_loading,
P=e;if(typeof y!="boolean"&&y!==null)return le.errors=[{instancePath:i+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:$s.
properties.defer_loading.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.headers!==void 0){let y=r.headers,P=e,O=e,v=!1,V=e;if(e===V)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let a in y){let m=e;if(typeof y[a]!="string"){let _={instancePath:i+"/headers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=m===e;if(!f)break}else{let a={instancePath:i+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var g=V===e;if(v=v||g,!v){let a=e;
if(y!==null){let _={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===
e;v=v||g}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.require_approval!==void 0){let y=r.require_approval,P=e,O=e,v=!1,V=e;ni(y,{instancePath:i+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:u})||(t=t===null?ni.errors:t.concat(ni.errors),e=t.length);var c=V===e;if(v=v||c,
!v){let a=e;if(typeof y!="string"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[_]:t.push(_),e++}if(y!=="always"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[_]:t.push(_),e++}var c=a===e;if(v=v||c,!v){let _=e;if(typeof y!="string"){let w={instancePath:i+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(y!=="never"){let w={instancePath:i+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[w]:t.push(w),e++}var c=_===
e;if(v=v||c,!v){let w=e;if(y!==null){let b={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[b]:t.push(b),e++}var c=w===e;v=v||c}}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.server_description!==
void 0){let y=r.server_description,P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:i+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:$s.properties.server_description.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.server_url!==void 0){let y=r.server_url,
P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:i+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:$s.properties.
server_url.type}}],!1;var s=P===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let y=r.tunnel_id,P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:i+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:$s.properties.tunnel_id.type}}],!1;var s=P===e}else var s=!0}}}}}}}}}}}else return le.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}function Re(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0,s=e,o=!0,n=e;if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")){let y={};t===null?t=[y]:
t.push(y),e++}}else{let d={};t===null?t=[d]:t.push(d),e++}var p=n===e;e=s,t!==null&&(s?t.length=s:t=null);let l;if(p){let d=e;if(e===d)if(r&&typeof r=="object"&&
!Array.isArray(r)){let P;if(r.type===void 0&&(P="type"))return Re.errors=[{instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:P}}],
!1;{let O=r.type;if(typeof O=="string")if(O==="function"){let v=e,V=e,k=!1,a=e;ye(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?
ye.errors:t.concat(ye.errors),e=t.length);var f=a===e;if(k=k||f,k)e=V,t!==null&&(V?t.length=V:t=null);else{let m={instancePath:i,schemaPath:"#/then/oneOf/0/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Re.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="\
function")return Re.errors=[{instancePath:i+"/type",schemaPath:"#/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(O===
"mcp"){let v=e,V=e,k=!1,a=e;le(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var g=a===
e;if(k=k||g,k)e=V,t!==null&&(V?t.length=V:t=null);else{let m={instancePath:i,schemaPath:"#/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:
t.push(m),e++,Re.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp")return Re.errors=[{instancePath:i+"/type",schemaPath:"\
#/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return Re.errors=[{instancePath:i,schemaPath:"#/then/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:O}}],!1;else return Re.errors=[{instancePath:i,schemaPath:"#/then/discriminator",keyword:"di\
scriminator",params:{error:"tag",tag:"type",tagValue:O}}],!1}}else return Re.errors=[{instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"objec\
t"}}],!1;var p=d===e;o=p,l="then"}else{let d=e,y=e,P=!1,O=e;ye(r,{instancePath:i,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?ye.errors:t.concat(
ye.errors),e=t.length);var c=O===e;if(P=P||c,P)e=y,t!==null&&(y?t.length=y:t=null);else{let V={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[V]:t.push(V),e++,Re.errors=t,!1}var p=d===e;o=p,l="else"}if(!o){let d={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
return t===null?t=[d]:t.push(d),e++,Re.errors=t,!1}return Re.errors=t,e===0}function Ki(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(Array.isArray(r)){var s=!0;let o=r.length;for(let n=0;n<o;n++){let p=e;Re(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,
rootData:u})||(t=t===null?Re.errors:t.concat(Re.errors),e=t.length);var s=p===e;if(!s)break}}else return Ki.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return Ki.errors=t,e===0}var Fn={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{type:["\
string","null"]}}};function oi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return oi.errors=[{instancePath:i+"/group_id",schemaPath:"#/properties/\
group_id/type",keyword:"type",params:{type:Fn.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,n=e;
if(typeof o!="string"&&o!==null)return oi.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:Fn.properties.
workflow_name.type}}],!1;var s=n===e}else var s=!0}else return oi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oi.
errors=t,e===0}var Ha={type:"object",properties:{post_instructions:{type:["number","null"]}}};function Ai(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.post_instructions!==void 0){let s=r.post_instructions;if(typeof s!="number"&&s!==null)
return Ai.errors=[{instancePath:i+"/post_instructions",schemaPath:"#/properties/post_instructions/type",keyword:"type",params:{type:Ha.properties.post_instructions.
type}}],!1}}else return Ai.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ai.errors=t,e===0}function Ir(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.retention_ratio===void 0&&(n=
"retention_ratio")||r.type===void 0&&(n="type"))return Ir.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.
retention_ratio!==void 0){let p=e;if(typeof r.retention_ratio!="number")return Ir.errors=[{instancePath:i+"/retention_ratio",schemaPath:"#/properties/retention_\
ratio/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Ir.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="retention_ratio")return Ir.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"retention_ratio"}}],!1;var s=l===e}else var s=!0;if(s)if(r.token_limits!==void 0){
let p=r.token_limits,l=e,f=e,g=!1,c=e;Ai(p,{instancePath:i+"/token_limits",parentData:r,parentDataProperty:"token_limits",rootData:u})||(t=t===null?Ai.errors:t.
concat(Ai.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={instancePath:i+"/token_limits",schemaPath:"#/properties/token_limits/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+
"/token_limits",schemaPath:"#/properties/token_limits/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Ir.errors=t,!1}var s=l===e}else var s=!0}}else
return Ir.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ir.errors=t,e===0}function U(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.type===void 0&&(k="type"))return U.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;if(r.type!==void 0){let a=r.type,m=e;if(typeof a!="string")return U.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="realtime")return U.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1;var s=m===e}else var s=!0;if(s){if(r.audio!==void 0){let a=r.
audio,m=e,_=e,h=!1,w=e;ii(a,{instancePath:i+"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?ii.errors:t.concat(ii.errors),e=t.length);
var o=w===e;if(h=h||o,!h){let b=e;if(a!==null){let q={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[q]:t.push(q),e++}var o=b===e;h=h||o}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.include!==void 0){let a=r.include,m=e;if(!Array.
isArray(a)&&a!==null)return U.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:Gr.properties.include.type}}],
!1;if(e===m&&Array.isArray(a)){var n=!0;let h=a.length;for(let w=0;w<h;w++){let j=a[w],b=e;if(typeof j!="string")return U.errors=[{instancePath:i+"/include/"+w,
schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(j!=="item.input_audio_transcription.logprobs")return U.errors=[{instancePath:i+
"/include/"+w,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"item.input_audio_transcription.logprobs"}}],!1;var n=b===e;if(!n)
break}}var s=m===e}else var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,m=e;if(typeof a!="string"&&a!==null)return U.errors=[{instancePath:i+"/i\
nstructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Gr.properties.instructions.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.
max_output_tokens!==void 0){let a=r.max_output_tokens,m=e,_=e,h=!1,w=e;if(typeof a!="number"){let b={instancePath:i+"/max_output_tokens",schemaPath:"#/propertie\
s/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[b]:t.push(b),e++}var p=w===e;if(h=h||p,!h){let b=e;if(typeof a!="string"){let q={
instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}
if(a!=="inf"){let q={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};
t===null?t=[q]:t.push(q),e++}var p=b===e;if(h=h||p,!h){let q=e;if(a!==null){let R={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_token\
s/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var p=q===e;h=h||p}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.model!==void 0){let a=r.model,m=e;if(typeof a!="string"&&a!==null)return U.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/t\
ype",keyword:"type",params:{type:Gr.properties.model.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let a=r.output_modalities,m=e;if(!Array.
isArray(a)&&a!==null)return U.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:Gr.properties.
output_modalities.type}}],!1;if(e===m&&Array.isArray(a)){var l=!0;let h=a.length;for(let w=0;w<h;w++){let j=a[w],b=e;if(typeof j!="string")return U.errors=[{instancePath:i+
"/output_modalities/"+w,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="text"||j==="audio"))return U.
errors=[{instancePath:i+"/output_modalities/"+w,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Gr.properties.output_modalities.
items.enum}}],!1;var l=b===e;if(!l)break}}var s=m===e}else var s=!0;if(s){if(r.parallel_tool_calls!==void 0){let a=r.parallel_tool_calls,m=e;if(typeof a!="boole\
an"&&a!==null)return U.errors=[{instancePath:i+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:Gr.properties.
parallel_tool_calls.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.prompt!==void 0){let a=r.prompt,m=e,_=e,h=!1,w=e;lr(a,{instancePath:i+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:u})||(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var f=w===e;if(h=h||f,!h){let b=e;if(a!==null){let q={instancePath:i+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var f=b===e;h=h||f}if(h)e=_,t!==null&&
(_?t.length=_:t=null);else{let b={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
U.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.reasoning!==void 0){let a=r.reasoning,m=e,_=e,h=!1,w=e;Ot(a,{instancePath:i+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:u})||(t=t===null?Ot.errors:t.concat(Ot.errors),e=t.length);var g=w===e;if(h=h||g,!h){let b=e;if(a!==null){let q={instancePath:i+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var g=b===e;h=h||g}if(h)e=_,t!==null&&(_?t.length=
_:t=null);else{let b={instancePath:i+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=
t,!1}var s=m===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let a=r.tool_choice,m=e,_=e,h=!0,w=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let D={};t===
null?t=[D]:t.push(D),e++}var c=w===e;e=_,t!==null&&(_?t.length=_:t=null);let j;if(c){let D=e;if(e===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let $;if(a.type===
void 0&&($="type"))return U.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/required",keyword:"required",params:{missingProperty:$}}],
!1;{let R=a.type;if(typeof R=="string")if(R==="function"){let E=e,C=e,T=!1,I=e;yr(a,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",
rootData:u})||(t=t===null?yr.errors:t.concat(yr.errors),e=t.length);var d=I===e;if(T=T||d,T)e=C,t!==null&&(C?t.length=C:t=null);else{let M={instancePath:i+"/too\
l_choice",schemaPath:"#/properties/tool_choice/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,U.errors=t,!1}if(e===E&&a&&typeof a==
"object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="function")return U.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then\
/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(R==="mcp"){let E=e,C=e,T=!1,I=e;Ge(a,{instancePath:i+"/tool_choice",
parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var y=I===e;if(T=T||y,T)e=C,t!==null&&(C?t.length=
C:t=null);else{let M={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.
push(M),e++,U.errors=t,!1}if(e===E&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="mcp")return U.errors=[{instancePath:i+"/tool_choice/typ\
e",schemaPath:"#/properties/tool_choice/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return U.errors=[{instancePath:i+
"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:R}}],!1;else return U.
errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:R}}],
!1}}else return U.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/type",keyword:"type",params:{type:"object"}}],!1;var c=D===e;
h=c,j="then"}else{let D=e,q=e,$=!1,R=e;jt(a,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?jt.errors:t.concat(
jt.errors),e=t.length);var P=R===e;if($=$||P,!$){let C=e;if(a!==null){let I={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var P=C===e;$=$||P}if($)e=q,t!==null&&(q?t.length=q:t=null);else{let C={instancePath:i+"/to\
ol_choice",schemaPath:"#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[C]:t.push(C),e++,U.errors=t,!1}var c=D===e;h=c,j="else"}
if(!h){let D={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:j}};return t===null?t=[D]:t.push(D),e++,
U.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.tools!==void 0){let a=r.tools,m=e,_=e,h=!1,w=e;Ki(a,{instancePath:i+"/tools",parentData:r,parentDataProperty:"\
tools",rootData:u})||(t=t===null?Ki.errors:t.concat(Ki.errors),e=t.length);var O=w===e;if(h=h||O,!h){let b=e;if(a!==null){let q={instancePath:i+"/tools",schemaPath:"\
#/properties/tools/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var O=b===e;h=h||O}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/tools",schemaPath:"#/properties/tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/traci\
ng/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[b]:t.push(b),e++}var v=w===e;if(h=h||v,!h){let b=e;oi(a,{instancePath:i+"/tracing",parentData:r,
parentDataProperty:"tracing",rootData:u})||(t=t===null?oi.errors:t.concat(oi.errors),e=t.length);var v=b===e;if(h=h||v,!h){let q=e;if(a!==null){let R={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var v=q===e;h=h||v}}if(h)e=_,t!==null&&
(_?t.length=_:t=null);else{let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
U.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.truncation!==void 0){let a=r.truncation,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/trunc\
ation",schemaPath:"#/properties/truncation/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:i+
"/truncation",schemaPath:"#/properties/truncation/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[b]:t.push(b),e++}var V=w===e;if(h=h||
V,!h){let b=e;if(typeof a!="string"){let q={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(a!=="disabled"){let q={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
disabled"}};t===null?t=[q]:t.push(q),e++}var V=b===e;if(h=h||V,!h){let q=e;Ir(a,{instancePath:i+"/truncation",parentData:r,parentDataProperty:"truncation",rootData:u})||
(t=t===null?Ir.errors:t.concat(Ir.errors),e=t.length);var V=q===e;if(h=h||V,!h){let R=e;if(a!==null){let C={instancePath:i+"/truncation",schemaPath:"#/propertie\
s/truncation/anyOf/3/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var V=R===e;h=h||V}}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=m===
e}else var s=!0;if(s){if(r.id!==void 0){let a=r.id,m=e;if(typeof a!="string"&&a!==null)return U.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:Gr.properties.id.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,m=e;if(typeof a!="string"&&a!==null)
return U.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Gr.properties.object.type}}],!1;var s=m===e}else var s=!0;
if(s)if(r.expires_at!==void 0){let a=r.expires_at,m=e;if(typeof a!="number"&&a!==null)return U.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/ex\
pires_at/type",keyword:"type",params:{type:Gr.properties.expires_at.type}}],!1;var s=m===e}else var s=!0}}}}}}}}}}}}}}}}else return U.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=t,e===0}var zi={type:"object",properties:{type:{type:"string",const:"transcription"},audio:{anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionAudio"},{type:"null"}]},include:{type:["array","null"],items:{type:"string",const:"item.input_audio_transcripti\
on.logprobs"}},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["number","null"]}},required:["type"]};var Ja={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}};function pi(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==void 0){let n=r.strength,
p=e;if(typeof n!="number"&&n!==null)return pi.errors=[{instancePath:i+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:Ja.properties.
strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;xt(n,{instancePath:i+"/type",parentData:r,parentDataProperty:"\
type",rootData:u})||(t=t===null?xt.errors:t.concat(xt.errors),e=t.length);var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{
let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,pi.errors=t,!1}var s=p===e}else
var s=!0}else return pi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pi.errors=t,e===0}var gi={type:"object",properties:{
type:{type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","\
null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function Ce(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return Ce.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Ce.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="server_vad")return Ce.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.
create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return Ce.errors=[{instancePath:i+"/create_response",schemaPath:"#/proper\
ties/create_response/type",keyword:"type",params:{type:gi.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.
idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return Ce.errors=[{instancePath:i+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"\
type",params:{type:gi.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!=
"boolean"&&n!==null)return Ce.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:gi.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Ce.
errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:gi.properties.prefix_padding_ms.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ce.errors=[{instancePath:i+
"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:gi.properties.silence_duration_ms.type}}],!1;var s=p===e}else
var s=!0;if(s)if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!="number"&&n!==null)return Ce.errors=[{instancePath:i+"/threshold",schemaPath:"#/proper\
ties/threshold/type",keyword:"type",params:{type:gi.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return Ce.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}var mn={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{
type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function vr(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return vr.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="semantic_vad")return vr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return vr.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:mn.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="lo\
w"||n==="medium"||n==="high"||n==="auto"||n===null))return vr.errors=[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:mn.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="b\
oolean"&&n!==null)return vr.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:mn.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return vr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return vr.errors=t,e===0}function J(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.format!==void 0){let k=r.format,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let j={};t===null?t=[j]:t.push(j),e++}var s=h===
e;e=m,t!==null&&(m?t.length=m:t=null);let w;if(s){let j=e,b=e,D=!0,q=e;if(e===q)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if(k.type===void 0&&(E="type")){
let C={};t===null?t=[C]:t.push(C),e++}}else{let E={};t===null?t=[E]:t.push(E),e++}var o=q===e;e=b,t!==null&&(b?t.length=b:t=null);let $;if(o){let E=e;if(e===E)if(k&&
typeof k=="object"&&!Array.isArray(k)){let T;if(k.type===void 0&&(T="type"))return J.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then\
/required",keyword:"required",params:{missingProperty:T}}],!1;{let I=k.type;if(typeof I=="string")if(I==="audio/pcm"){let M=e,N=e,F=!1,z=e;G(k,{instancePath:i+"\
/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var n=z===e;if(F=F||n,F)e=N,t!==null&&(N?t.length=
N:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(
K),e++,J.errors=t,!1}if(e===M&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcm")return J.errors=[{instancePath:i+"/format/type",schemaPath:"\
#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(I==="audio/pcmu"){let M=e,N=e,F=!1,z=e;
B(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=z===e;if(F=F||p,F)
e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,J.errors=t,!1}if(e===M&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcmu")return J.errors=[{instancePath:i+
"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if(I==="aud\
io/pcma"){let M=e,N=e,F=!1,z=e;W(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.
length);var l=z===e;if(F=F||l,F)e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,J.errors=t,!1}if(e===M&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audi\
o/pcma")return J.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcma"}}],!1}else return J.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:I}}],!1;else return J.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:I}}],!1}}else return J.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/type",keyword:"\
type",params:{type:"object"}}],!1;var o=E===e;D=o,$="then"}else{let E=e,C=e,T=!1,I=e;G(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=I===e;if(T=T||f,!T){let N=e;B(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=N===e;if(T=T||f,!T){let z=e;W(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=z===e;T=T||f}}if(T)e=C,t!==null&&(C?t.length=C:t=null);else{let N={instancePath:i+"/format",schemaPath:"\
#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,J.errors=t,!1}var o=E===e;D=o,$="else"}if(!D){let E={instancePath:i+
"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:$}};return t===null?t=[E]:t.push(E),e++,J.errors=t,!1}var s=j===e;_=s,w="\
then"}else{let j=e,b=e,D=!1,q=e;if(k!==null){let R={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"nul\
l"}};t===null?t=[R]:t.push(R),e++}var g=q===e;if(D=D||g,D)e=b,t!==null&&(b?t.length=b:t=null);else{let R={instancePath:i+"/format",schemaPath:"#/properties/form\
at/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,J.errors=t,!1}var s=j===e;_=s,w="else"}if(!_){let j={instancePath:i+"/format",schemaPath:"\
#/properties/format/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[j]:t.push(j),e++,J.errors=t,!1}var c=a===e}else var c=!0;if(c){if(r.noise_reduction!==
void 0){let k=r.noise_reduction,a=e,m=e,_=!1,h=e;pi(k,{instancePath:i+"/noise_reduction",parentData:r,parentDataProperty:"noise_reduction",rootData:u})||(t=t===
null?pi.errors:t.concat(pi.errors),e=t.length);var d=h===e;if(_=_||d,!_){let j=e;if(k!==null){let D={instancePath:i+"/noise_reduction",schemaPath:"#/properties/\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var d=j===e;_=_||d}if(_)e=m,t!==null&&(m?t.length=m:t=null);else{
let j={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,J.errors=
t,!1}var c=a===e}else var c=!0;if(c){if(r.transcription!==void 0){let k=r.transcription,a=e,m=e,_=!1,h=e;ve(k,{instancePath:i+"/transcription",parentData:r,parentDataProperty:"\
transcription",rootData:u})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var y=h===e;if(_=_||y,!_){let j=e;if(k!==null){let D={instancePath:i+"/transc\
ription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var y=j===e;_=_||y}if(_)e=m,t!==
null&&(m?t.length=m:t=null);else{let j={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[j]:t.push(j),e++,J.errors=t,!1}var c=a===e}else var c=!0;if(c)if(r.turn_detection!==void 0){let k=r.turn_detection,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&
!Array.isArray(k))){let b={};t===null?t=[b]:t.push(b),e++}var P=h===e;e=m,t!==null&&(m?t.length=m:t=null);let w;if(P){let b=e;if(e===b)if(k&&typeof k=="object"&&
!Array.isArray(k)){let q;if(k.type===void 0&&(q="type"))return J.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/required",
keyword:"required",params:{missingProperty:q}}],!1;{let $=k.type;if(typeof $=="string")if($==="server_vad"){let R=e,E=e,C=!1,T=e;Ce(k,{instancePath:i+"/turn_det\
ection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?Ce.errors:t.concat(Ce.errors),e=t.length);var O=T===e;if(C=C||O,C)e=E,t!==null&&
(E?t.length=E:t=null);else{let I={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,J.errors=t,!1}if(e===R&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="server_vad")return J.errors=[{instancePath:i+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if($===
"semantic_vad"){let R=e,E=e,C=!1,T=e;vr(k,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?vr.errors:
t.concat(vr.errors),e=t.length);var v=T===e;if(C=C||v,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:i+"/turn_detection",schemaPath:"#/propertie\
s/turn_detection/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,J.errors=t,!1}if(e===R&&k&&typeof k=="object"&&!Array.isArray(
k)&&k.type!==void 0&&k.type!=="semantic_vad")return J.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/1/proper\
ties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else return J.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn\
_detection/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return J.errors=[{instancePath:i+"/turn_detectio\
n",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return J.errors=[{instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/then/type",keyword:"type",params:{type:"object"}}],!1;var P=b===e;_=P,w="then"}else{let b=e,D=e,q=!1,$=e;
if(k!==null){let E={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var V=$===e;if(q=q||V,q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detecti\
on/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,J.errors=t,!1}var P=b===e;_=P,w="else"}if(!_){let b={instancePath:i+"/turn_detecti\
on",schemaPath:"#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[b]:t.push(b),e++,J.errors=t,!1}var c=a===e}else var c=!0}}}else
return J.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===0}function Di(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let o=r.input,n=e,p=!1,l=e;J(o,
{instancePath:i+"/input",parentData:r,parentDataProperty:"input",rootData:u})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;
if(o!==null){let c={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===
e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[f]:t.push(f),e++,Di.errors=t,!1}}}else return Di.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Di.errors=
t,e===0}function ne(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if(r.type===void 0&&(p="type"))return ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.type!==void 0){
let l=r.type,f=e;if(typeof l!="string")return ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(l!=="transcription")return ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1;
var s=f===e}else var s=!0;if(s){if(r.audio!==void 0){let l=r.audio,f=e,g=e,c=!1,d=e;Di(l,{instancePath:i+"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||
(t=t===null?Di.errors:t.concat(Di.errors),e=t.length);var o=d===e;if(c=c||o,!c){let P=e;if(l!==null){let v={instancePath:i+"/audio",schemaPath:"#/properties/aud\
io/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===e;c=c||o}if(c)e=g,t!==null&&(g?t.length=g:t=null);else{let P={instancePath:i+
"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,ne.errors=t,!1}var s=f===e}else var s=!0;if(s){if(r.
include!==void 0){let l=r.include,f=e;if(!Array.isArray(l)&&l!==null)return ne.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"\
type",params:{type:zi.properties.include.type}}],!1;if(e===f&&Array.isArray(l)){var n=!0;let c=l.length;for(let d=0;d<c;d++){let y=l[d],P=e;if(typeof y!="string")
return ne.errors=[{instancePath:i+"/include/"+d,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="item.input_audio\
_transcription.logprobs")return ne.errors=[{instancePath:i+"/include/"+d,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"ite\
m.input_audio_transcription.logprobs"}}],!1;var n=P===e;if(!n)break}}var s=f===e}else var s=!0;if(s){if(r.id!==void 0){let l=r.id,f=e;if(typeof l!="string"&&l!==
null)return ne.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:zi.properties.id.type}}],!1;var s=f===e}else var s=!0;
if(s){if(r.object!==void 0){let l=r.object,f=e;if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",
keyword:"type",params:{type:zi.properties.object.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.expires_at!==void 0){let l=r.expires_at,f=e;if(typeof l!="number"&&
l!==null)return ne.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:zi.properties.expires_at.type}}],
!1;var s=f===e}else var s=!0}}}}}else return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}
function ge(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.session===void 0&&(p="session")||r.type===void 0&&(p="type"))return ge.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;if(r.session!==void 0){let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.type===void 0&&(g="type"))return ge.errors=[{instancePath:i+
"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty:g}}],!1;{let c=l.type;if(typeof c=="string")if(c==="realtime"){
let d=e,y=e,P=!1,O=e;U(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);
var s=O===e;if(P=P||s,P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:i+"/session",schemaPath:"#/properties/session/oneOf/0/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[v]:t.push(v),e++,ge.errors=t,!1}if(e===d&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return ge.
errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(c===
"transcription"){let d=e,y=e,P=!1,O=e;ne(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?ne.errors:t.concat(ne.
errors),e=t.length);var o=O===e;if(P=P||o,P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:i+"/session",schemaPath:"#/properties/session/oneOf/1/a\
nyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ge.errors=t,!1}if(e===d&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!==
"transcription")return ge.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
transcription"}}],!1}else return ge.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"type",tagValue:c}}],!1;else return ge.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:c}}],!1}}else return ge.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"o\
bject"}}],!1;var n=f===e}else var n=!0;if(n){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return ge.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.update")return ge.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type\
/const",keyword:"const",params:{allowedValue:"session.update"}}],!1;var n=f===e}else var n=!0;if(n)if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="st\
ring"&&l!==null)return ge.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:za.properties.event_id.type}}],
!1;var n=f===e}else var n=!0}}else return ge.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}var So=Ms,
Qa={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Conversation"},event_id:{type:["string","null"]},type:{type:"string",const:"\
conversation.created"}},required:["conversation","type"]},Un={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime.conversation",null]}}};
function ai(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==
void 0){let o=r.id,n=e;if(typeof o!="string"&&o!==null)return ai.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Un.
properties.id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.object!==void 0){let o=r.object,n=e;if(!(o==="realtime.conversation"||o===null))return ai.errors=[{
instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:Un.properties.object.enum}}],!1;var s=n===e}else var s=!0}else
return ai.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ai.errors=t,e===0}function Ms(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="conversation")||
r.type===void 0&&(o="type"))return Ms.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==void 0){
let n=e;ai(r.conversation,{instancePath:i+"/conversation",parentData:r,parentDataProperty:"conversation",rootData:u})||(t=t===null?ai.errors:t.concat(ai.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ms.errors=[{instancePath:i+"/eve\
nt_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Qa.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return Ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="conversation.created")return Ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.\
created"}}],!1;var s=p===e}else var s=!0}}else return Ms.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ms.errors=
t,e===0}var Fo=Ct,Nn={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conver\
sation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Ct(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Ct.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ct.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Nn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let n=e;S(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ct.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.created")return Ct.errors=[{instancePath:i+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ct.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Nn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Ct.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return Ct.errors=t,e===0}var Uo=Tt,Xa={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{
type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function Tt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Tt.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==
null)return Tt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Xa.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Tt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Tt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.deleted")return Tt.errors=[{instancePath:i+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else return Tt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Tt.errors=t,e===0}var No=ee,Kn={type:"object",properties:{content_index:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tra\
nscription.completed"},usage:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"toke\
ns"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"duration"}},anyOf:[
{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"}]}]},else:{anyOf:[{type:"null"}]}},languages:{type:["arr\
ay","null"],items:{$ref:"#/definitions/TranscriptionLanguage"}},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/LogProbProperties"}},{type:"null"}]}},
required:["content_index","item_id","transcript","type"]};var Ln={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function li(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return li.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Ln.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return li.errors=[{instancePath:i+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Ln.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}else return li.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return li.errors=t,e===0}function or(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.input_tokens===void 0&&(n="input_tokens")||r.output_tokens===void 0&&
(n="output_tokens")||r.total_tokens===void 0&&(n="total_tokens")||r.type===void 0&&(n="type"))return or.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return or.errors=[{instancePath:i+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return or.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return or.errors=[{instancePath:i+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="st\
ring")return or.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return or.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=l===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;li(p,{instancePath:i+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||
(t=t===null?li.errors:t.concat(li.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={instancePath:i+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=
f:t=null);else{let y={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:
t.push(y),e++,or.errors=t,!1}var s=l===e}else var s=!0}}}}else return or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return or.errors=t,e===0}function ut(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return ut.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let n=e;if(typeof r.seconds!="number")return ut.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ut.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="duration")return ut.errors=[{instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return ut.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ut.errors=t,e===0}function yi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.code===void 0&&(s="code"))return yi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.code!==void 0&&
typeof r.code!="string")return yi.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1}else return yi.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return yi.errors=t,e===0}function Be(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return Be.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return Be.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="number")return Be.errors=[{instancePath:i+"/bytes/"+c,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return Be.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return Be.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return Be.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=t,e===0}function ee(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.content_index===void 0&&(d="content_index")||r.item_id===void 0&&(d="item_id")||
r.transcript===void 0&&(d="transcript")||r.type===void 0&&(d="type"))return ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;if(r.content_index!==void 0){let y=e;if(typeof r.content_index!="number")return ee.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=y===e}else var s=!0;if(s){if(r.event_id!==void 0){let y=r.event_id,P=e;if(typeof y!="string"&&y!==null)
return ee.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Kn.properties.event_id.type}}],!1;var s=P===e}else
var s=!0;if(s){if(r.item_id!==void 0){let y=e;if(typeof r.item_id!="string")return ee.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.transcript!==void 0){let y=e;if(typeof r.transcript!="string")return ee.errors=[
{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){
let y=r.type,P=e;if(typeof y!="string")return ee.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(y!=="conversation.item.input_audio_transcription.completed")return ee.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=P===e}else var s=!0;if(s){if(r.usage!==void 0){let y=r.usage,P=e,O=e,v=!0,V=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let m={};t===null?t=[m]:t.push(m),e++}var o=V===e;e=O,t!==null&&(O?t.length=O:t=null);let k;if(o){let m=e;if(e===m)if(y&&
typeof y=="object"&&!Array.isArray(y)){let h;if(y.type===void 0&&(h="type"))return ee.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/requi\
red",keyword:"required",params:{missingProperty:h}}],!1;{let w=y.type;if(typeof w=="string")if(w==="tokens"){let j=e,b=e,D=!1,q=e;or(y,{instancePath:i+"/usage",
parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?or.errors:t.concat(or.errors),e=t.length);var n=q===e;if(D=D||n,D)e=b,t!==null&&(b?t.length=b:
t=null);else{let $={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,ee.
errors=t,!1}if(e===j&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="tokens")return ee.errors=[{instancePath:i+"/usage/type",schemaPath:"#\
/properties/usage/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(w==="duration"){let j=e,b=e,D=!1,q=e;ut(y,{instancePath:i+
"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?ut.errors:t.concat(ut.errors),e=t.length);var p=q===e;if(D=D||p,D)e=b,t!==null&&(b?t.
length=b:t=null);else{let $={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push(
$),e++,ee.errors=t,!1}if(e===j&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="duration")return ee.errors=[{instancePath:i+"/usage/type",schemaPath:"\
#/properties/usage/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1}else return ee.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:w}}],!1;else return ee.errors=[{instancePath:i+"/usag\
e",schemaPath:"#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:w}}],!1}}else return ee.errors=[{instancePath:i+
"/usage",schemaPath:"#/properties/usage/then/type",keyword:"type",params:{type:"object"}}],!1;var o=m===e;v=o,k="then"}else{let m=e,_=e,h=!1,w=e;if(y!==null){let b={
instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var l=w===e;if(h=h||
l,h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[b]:t.push(b),e++,ee.errors=t,!1}var o=m===e;v=o,k="else"}if(!v){let m={instancePath:i+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:k}};
return t===null?t=[m]:t.push(m),e++,ee.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.languages!==void 0){let y=r.languages,P=e;if(!Array.isArray(y)&&y!==null)
return ee.errors=[{instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:Kn.properties.languages.type}}],!1;if(e===P&&
Array.isArray(y)){var f=!0;let v=y.length;for(let V=0;V<v;V++){let k=e;yi(y[V],{instancePath:i+"/languages/"+V,parentData:y,parentDataProperty:V,rootData:u})||(t=
t===null?yi.errors:t.concat(yi.errors),e=t.length);var f=k===e;if(!f)break}}var s=P===e}else var s=!0;if(s)if(r.logprobs!==void 0){let y=r.logprobs,P=e,O=e,v=!1,
V=e;if(e===V)if(Array.isArray(y)){var g=!0;let a=y.length;for(let m=0;m<a;m++){let _=e;Be(y[m],{instancePath:i+"/logprobs/"+m,parentData:y,parentDataProperty:m,
rootData:u})||(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var g=_===e;if(!g)break}}else{let a={instancePath:i+"/logprobs",schemaPath:"#/properties/log\
probs/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var c=V===e;if(v=v||c,!v){let a=e;if(y!==null){let _={instancePath:i+"/lo\
gprobs",schemaPath:"#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=a===e;v=v||c}if(v)e=O,t!==null&&
(O?t.length=O:t=null);else{let a={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),
e++,ee.errors=t,!1}var s=P===e}else var s=!0}}}}}}}else return ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.
errors=t,e===0}var Ko=He,Gi={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.in\
put_audio_transcription.delta"},content_index:{type:["number","null"]},delta:{type:["string","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/\
LogProbProperties"}},{type:"null"}]},obfuscation:{type:["string","null"]}},required:["item_id","type"]};function He(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return He.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="st\
ring"&&l!==null)return He.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Gi.properties.event_id.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.item_id!==void 0){let l=e;if(typeof r.item_id!="string")return He.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return He.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="conversation.item.input_audio_transcripti\
on.delta")return He.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tra\
nscription.delta"}}],!1;var s=f===e}else var s=!0;if(s){if(r.content_index!==void 0){let l=r.content_index,f=e;if(typeof l!="number"&&l!==null)return He.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:Gi.properties.content_index.type}}],!1;var s=f===e}else
var s=!0;if(s){if(r.delta!==void 0){let l=r.delta,f=e;if(typeof l!="string"&&l!==null)return He.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/\
type",keyword:"type",params:{type:Gi.properties.delta.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.logprobs!==void 0){let l=r.logprobs,f=e,g=e,c=!1,d=e;if(e===
d)if(Array.isArray(l)){var o=!0;let P=l.length;for(let O=0;O<P;O++){let v=e;Be(l[O],{instancePath:i+"/logprobs/"+O,parentData:l,parentDataProperty:O,rootData:u})||
(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var o=v===e;if(!o)break}}else{let P={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/\
type",keyword:"type",params:{type:"array"}};t===null?t=[P]:t.push(P),e++}var n=d===e;if(c=c||n,!c){let P=e;if(l!==null){let v={instancePath:i+"/logprobs",schemaPath:"\
#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var n=P===e;c=c||n}if(c)e=g,t!==null&&(g?t.length=g:t=null);else{
let P={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,He.errors=t,!1}var s=f===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let l=r.obfuscation,f=e;if(typeof l!="string"&&l!==null)return He.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Gi.properties.obfuscation.type}}],!1;var s=f===e}else var s=!0}}}}}}else return He.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=t,e===0}var Lo=Hr,Ya={type:"object",properties:{content_index:{type:"number"},error:{
$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},Bi={type:"object",properties:{code:{type:["string","n\
ull"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function ft(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return ft.
errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Bi.properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.
message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return ft.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:Bi.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,n=e;if(typeof o!="string"&&o!==null)return ft.
errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:Bi.properties.param.type}}],!1;var s=n===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return ft.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:Bi.properties.type.type}}],!1;var s=n===e}else var s=!0}}}else return ft.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return ft.errors=t,e===0}function Hr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return Hr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return Hr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.error!==void 0){let n=e;ft(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||
(t=t===null?ft.errors:t.concat(ft.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)
return Hr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ya.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Hr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Hr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.input_audio_transcription.failed")return Hr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription.failed"}}],!1;var s=p===
e}else var s=!0}}}}else return Hr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Hr.errors=t,e===0}var zo=Ss,Za={
type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.retrieved"}},
required:["item","type"]};function Ss(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Ss.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ss.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Za.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;S(r.item,{
instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ss.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.retrieved")return Ss.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return Ss.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ss.errors=t,e===0}var Go=jr,el={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","type"]};function jr(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return jr.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return jr.errors=[{instancePath:i+
"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){
let n=e;if(typeof r.content_index!="number")return jr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return jr.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:el.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return jr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return jr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncated")return jr.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else return jr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return jr.errors=t,e===0}var Bo=Fs,rl={type:"object",properties:{error:{$ref:"#/definitions/Realt\
imeError"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},_n={type:"object",properties:{message:{type:"string"},
type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:["message","type"]};function hr(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.message===
void 0&&(o="message")||r.type===void 0&&(o="type"))return hr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.message!==void 0){let n=e;if(typeof r.message!="string")return hr.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=e;if(typeof r.type!="string")return hr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.code!==void 0){let n=r.code,p=e;if(typeof n!="string"&&n!==
null)return hr.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:_n.properties.code.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return hr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:_n.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){let n=r.param,p=e;if(typeof n!="strin\
g"&&n!==null)return hr.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:_n.properties.param.type}}],!1;var s=p===
e}else var s=!0}}}}else return hr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hr.errors=t,e===0}function Fs(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&
(o="error")||r.type===void 0&&(o="type"))return Fs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.error!==
void 0){let n=e;hr(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?hr.errors:t.concat(hr.errors),e=t.length);
var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Fs.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:rl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Fs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="error")return Fs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else var s=!0}}else return Fs.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fs.errors=t,e===0}var Wo=Us,tl={type:"object",properties:{event_id:{type:[
"string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function Us(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Us.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Us.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:tl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return Us.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="input_audio_buffer.cleared")return Us.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_a\
udio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return Us.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Us.
errors=t,e===0}var Ho=Jr,zn={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.c\
ommitted"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function Jr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Jr.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==
null)return Jr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:zn.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Jr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Jr.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.committed")return Jr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.committed"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Jr.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:zn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Jr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Jr.errors=t,e===0}var Jo=It;function It(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.event===void 0&&(o="event")||r.received_at===void 0&&(o="received_at")||r.type===void 0&&(o="type"))return It.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.event!==void 0){let n=e;if(typeof r.event!="string")return It.errors=[{instancePath:i+"/event",schemaPath:"\
#/properties/event/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.received_at!==void 0){let n=e;if(typeof r.received_at!=
"number")return It.errors=[{instancePath:i+"/received_at",schemaPath:"#/properties/received_at/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return It.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.dtmf_event_received")return It.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"input_audio_buffer.dtmf_event_received"}}],!1;var s=p===e}else var s=!0}}else return It.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return It.errors=t,e===0}var Qo=Qr,sl={type:"object",properties:{audio_start_ms:{type:"number"},event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:["audio_start_ms","item_id","type"]};function Qr(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===
void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Qr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!="number")return Qr.errors=[{instancePath:i+"/audio_s\
tart_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return Qr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:sl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Qr.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.spe\
ech_started")return Qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_star\
ted"}}],!1;var s=p===e}else var s=!0}}}else return Qr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qr.errors=t,
e===0}var Xo=Xr,il={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function Xr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.item_id===void 0&&(o="item_id")||r.
type===void 0&&(o="type"))return Xr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){
let n=e;if(typeof r.audio_end_ms!="number")return Xr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Xr.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:il.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return Xr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Xr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_stopped")return Xr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else var s=!0}}}else return Xr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xr.errors=t,e===0}var Yo=Mt,nl={type:"object",properties:{event_id:{type:["string","null"]},
rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",const:"rate_limits.updated"}},required:["rate_limit\
s","type"]},Wi={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},remaining:{type:["number","null"]},reset_seconds:{
type:["number","null"]}}};function dt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,n=e;if(typeof o!="number"&&o!==null)return dt.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/li\
mit/type",keyword:"type",params:{type:Wi.properties.limit.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,n=e;if(!(o==="requests"||o===
"tokens"||o===null))return dt.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:Wi.properties.name.enum}}],
!1;var s=n===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,n=e;if(typeof o!="number"&&o!==null)return dt.errors=[{instancePath:i+"/remaining",
schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:Wi.properties.remaining.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reset_seconds!==void 0){
let o=r.reset_seconds,n=e;if(typeof o!="number"&&o!==null)return dt.errors=[{instancePath:i+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",keyword:"\
type",params:{type:Wi.properties.reset_seconds.type}}],!1;var s=n===e}else var s=!0}}}else return dt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return dt.errors=t,e===0}function Mt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rate_limits===void 0&&(n="rate_limits")||r.type===void 0&&(n="type"))return Mt.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Mt.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:nl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;dt(p[c],{instancePath:i+
"/rate_limits/"+c,parentData:p,parentDataProperty:c,rootData:u})||(t=t===null?dt.errors:t.concat(dt.errors),e=t.length);var o=d===e;if(!o)break}}else return Mt.
errors=[{instancePath:i+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Mt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return Mt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=l===e}else var s=!0}}else return Mt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Mt.
errors=t,e===0}var Zo=ue,Fi={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.delta"},obfuscation:{type:["string","null"]},previous_item_id:{
type:["string","null"]},rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","delta",
"item_id","output_index","response_id","type"]};function ue(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ue.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return ue.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;
if(typeof r.delta!="string")return ue.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ue.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Fi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return ue.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return ue.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return ue.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.output_audio.delta")return ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.output_audio.delta"}}],!1;var s=p===e}else var s=!0;if(s){if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)
return ue.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Fi.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return ue.errors=[{instancePath:i+"/previous_\
item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Fi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="number"&&n!==null)return ue.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/p\
roperties/audio_duration_ms/type",keyword:"type",params:{type:Fi.properties.audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){
let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return ue.errors=[{instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:Fi.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ue.errors=t,e===0}var ep=Ae,Hi={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.done"},previous_item_id:{type:["string","null"]},
rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","item_id","output_index","resp\
onse_id","type"]};function Ae(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Ae.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)
return Ae.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hi.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ae.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ae.errors=
[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return Ae.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ae.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_audio.done")return Ae.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.output_audio.done"}}],!1;var s=p===e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ae.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Hi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!=
"number"&&n!==null)return Ae.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/properties/audio_duration_ms/type",keyword:"type",params:{type:Hi.properties.
audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return Ae.errors=[{
instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:Hi.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}else
return Ae.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}var rp=fe,Ui={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.output_audio_transcript.delta"},obfuscation:{type:["string","null"]},previous_item_id:{type:["string","null"]},rid:{},
ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","delta","item_id","output_index","res\
ponse_id","type"]};function fe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o=
"output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return fe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return fe.errors=[{instancePath:i+"/content_index",
schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.
delta!="string")return fe.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return fe.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:Ui.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="stri\
ng")return fe.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return fe.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return fe.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return fe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.output_audio_transcript.delta")return fe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s){if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)
return fe.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Ui.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return fe.errors=[{instancePath:i+"/previous_\
item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Ui.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="number"&&n!==null)return fe.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/p\
roperties/audio_duration_ms/type",keyword:"type",params:{type:Ui.properties.audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){
let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return fe.errors=[{instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:Ui.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return fe.errors=t,e===0}var tp=ke,Ji={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"response.output_audio_transcript.done"},
previous_item_id:{type:["string","null"]},rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["con\
tent_index","item_id","output_index","response_id","transcript","type"]};function ke(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return ke.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return ke.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ke.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Ji.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ke.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return ke.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return ke.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=e;if(typeof r.
transcript!="string")return ke.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ke.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="response.output_audio_transcript.done")return ke.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"response.output_audio_transcript.done"}}],!1;var s=p===e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,
p=e;if(typeof n!="string"&&n!==null)return ke.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{
type:Ji.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="numb\
er"&&n!==null)return ke.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/properties/audio_duration_ms/type",keyword:"type",params:{type:Ji.properties.
audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return ke.errors=[{
instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:Ji.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return ke.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}var sp=Je,Gn={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPa\
rtAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.added"},content:{type:["object","null"]}},required:["content_in\
dex","item_id","output_index","part","response_id","type"]},Qi={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{
type:["string","null"]},type:{enum:["text","audio",null]}}};function ct(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return ct.errors=[{instancePath:i+"\
/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Qi.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,n=e;if(typeof o!="string"&&o!==null)return ct.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Qi.properties.
text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return ct.errors=[{instancePath:i+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:Qi.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return ct.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Qi.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else return ct.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ct.errors=t,e===0}function Je(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Je.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Je.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Je.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Gn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Je.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Je.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;ct(r.part,{instancePath:i+"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=
t===null?ct.errors:t.concat(ct.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Je.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Je.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.content_part.added")return Je.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let n=r.content,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==
null)return Je.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Gn.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return Je.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=t,e===0}var ip=Qe,Bn={
type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/def\
initions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.done"},content:{type:["object","null"]}},
required:["content_index","item_id","output_index","part","response_id","type"]},Xi={type:"object",properties:{audio:{type:["string","null"]},text:{type:["strin\
g","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function mt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return mt.errors=[{instancePath:i+
"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Xi.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,n=e;if(typeof o!="string"&&o!==null)return mt.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Xi.properties.
text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return mt.errors=[{instancePath:i+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:Xi.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return mt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Xi.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else return mt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return mt.errors=t,e===0}function Qe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Qe.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Qe.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Qe.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Bn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Qe.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Qe.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;mt(r.part,{instancePath:i+"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=
t===null?mt.errors:t.concat(mt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Qe.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.content_part.done")return Qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let n=r.content,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==
null)return Qe.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Bn.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return Qe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=t,e===0}var np=Ns,ol={
type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.created"}},required:[
"response","type"]},ki={type:"object",properties:{id:{type:"string"},audio:{anyOf:[{$ref:"#/definitions/RealtimeResponse.Audio"},{type:"null"}]},conversation_id:{
type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{
type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_modalities:{type:["a\
rray","null"],items:{type:"string",enum:["text","audio"]}},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[
{$ref:"#/definitions/RealtimeResponseStatus"},{type:"null"}]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"null"}]}},required:["id"]};var pl={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]},
else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormat\
s.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},voice:{type:["string","null"]}}};function pe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let d=r.format,y=e,P=e,O=!0,v=e;if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let k={};t===null?t=[k]:t.push(k),e++}var s=v===e;e=P,t!==null&&(P?t.length=P:t=null);let V;if(s){let k=e,a=e,m=!0,_=e;if(e===_)if(d&&typeof d=="object"&&!Array.
isArray(d)){let j;if(d.type===void 0&&(j="type")){let b={};t===null?t=[b]:t.push(b),e++}}else{let j={};t===null?t=[j]:t.push(j),e++}var o=_===e;e=a,t!==null&&(a?
t.length=a:t=null);let h;if(o){let j=e;if(e===j)if(d&&typeof d=="object"&&!Array.isArray(d)){let D;if(d.type===void 0&&(D="type"))return pe.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:D}}],!1;{let q=d.type;if(typeof q=="string")if(q==="aud\
io/pcm"){let $=e,R=e,E=!1,C=e;G(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var n=C===e;if(E=E||n,E)e=R,t!==null&&(R?t.length=R:t=null);else{let T={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,pe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcm")return pe.
errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],
!1}else if(q==="audio/pcmu"){let $=e,R=e,E=!1,C=e;B(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(
B.errors),e=t.length);var p=C===e;if(E=E||p,E)e=R,t!==null&&(R?t.length=R:t=null);else{let T={instancePath:i+"/format",schemaPath:"#/properties/format/then/then\
/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,pe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&
d.type!=="audio/pcmu")return pe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"audio/pcmu"}}],!1}else if(q==="audio/pcma"){let $=e,R=e,E=!1,C=e;W(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=C===e;if(E=E||l,E)e=R,t!==null&&(R?t.length=R:t=null);else{let T={instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,pe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.
isArray(d)&&d.type!==void 0&&d.type!=="audio/pcma")return pe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return pe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/\
discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:q}}],!1;else return pe.errors=[{instancePath:i+"/format",schemaPath:"#/proper\
ties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:q}}],!1}}else return pe.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=j===e;m=o,h="then"}else{let j=e,b=e,D=!1,q=e;G(d,{instancePath:i+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=q===e;if(D=D||f,!D){let R=e;B(d,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=R===e;if(D=D||f,!D){let C=e;W(d,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=C===e;D=D||f}}if(D)e=b,t!==null&&(b?t.
length=b:t=null);else{let R={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),
e++,pe.errors=t,!1}var o=j===e;m=o,h="else"}if(!m){let j={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:h}};
return t===null?t=[j]:t.push(j),e++,pe.errors=t,!1}var s=k===e;O=s,V="then"}else{let k=e,a=e,m=!1,_=e;if(d!==null){let w={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=_===e;if(m=m||g,m)e=a,t!==null&&(a?t.length=a:t=null);else{
let w={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,pe.errors=t,!1}var s=k===
e;O=s,V="else"}if(!O){let k={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:V}};return t===null?t=[k]:t.push(k),
e++,pe.errors=t,!1}var c=y===e}else var c=!0;if(c)if(r.voice!==void 0){let d=r.voice,y=e;if(typeof d!="string"&&d!==null)return pe.errors=[{instancePath:i+"/voi\
ce",schemaPath:"#/properties/voice/type",keyword:"type",params:{type:pl.properties.voice.type}}],!1;var c=y===e}else var c=!0}else return pe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}function qi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.output!==void 0){let o=r.output,n=e,p=!1,l=e;pe(o,{instancePath:i+"/output",parentData:r,
parentDataProperty:"output",rootData:u})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&
(n?t.length=n:t=null);else{let f={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,
qi.errors=t,!1}}}else return qi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qi.errors=t,e===0}var Wn={type:"ob\
ject",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeResponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output\
_tokens","content_filter",null]},type:{enum:["completed","cancelled","incomplete","failed",null]}}},vn={type:"object",properties:{code:{type:["string","null"]},
message:{type:["string","null"]},type:{type:["string","null"]}}};function cs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return cs.errors=[{instancePath:i+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:vn.properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.
message,n=e;if(typeof o!="string"&&o!==null)return cs.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:vn.properties.
message.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return cs.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:vn.properties.type.type}}],!1;var s=n===e}else var s=!0}}else return cs.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cs.errors=t,e===0}function ms(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.error!==void 0){let n=r.error,p=e,l=e,f=!1,g=e;cs(n,{instancePath:i+"/error",parentData:r,
parentDataProperty:"error",rootData:u})||(t=t===null?cs.errors:t.concat(cs.errors),e=t.length);var s=g===e;if(f=f||s,!f){let c=e;if(n!==null){let y={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var s=c===e;f=f||s}if(f)e=l,t!==null&&(l?
t.length=l:t=null);else{let c={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,ms.errors=
t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let n=r.reason,p=e;if(!(n==="turn_detected"||n==="client_cancelled"||n==="max_output_tokens"||n==="co\
ntent_filter"||n===null))return ms.errors=[{instancePath:i+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:Wn.properties.reason.
enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let n=r.type,p=e;if(!(n==="completed"||n==="cancelled"||n==="incomplete"||n==="failed"||n===null))
return ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Wn.properties.type.enum}}],!1;var o=p===e}else
var o=!0}}else return ms.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ms.errors=t,e===0}var hn={type:"object",properties:{
input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsageInputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{
anyOf:[{$ref:"#/definitions/RealtimeResponseUsageOutputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},
Yi={type:"object",properties:{audio_tokens:{type:["number","null"]},cached_tokens:{type:["number","null"]},cached_tokens_details:{anyOf:[{$ref:"#/definitions/Re\
altimeResponseUsageInputTokenDetails.CachedTokensDetails"},{type:"null"}]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}},gn={type:"\
object",properties:{audio_tokens:{type:["number","null"]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function _s(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,
n=e;if(typeof o!="number"&&o!==null)return _s.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:gn.
properties.audio_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let o=r.image_tokens,n=e;if(typeof o!="number"&&o!==null)return _s.
errors=[{instancePath:i+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:gn.properties.image_tokens.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return _s.errors=[{instancePath:i+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:gn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}}else return _s.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _s.errors=t,e===0}function Mr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let n=r.audio_tokens,p=e;if(typeof n!="number"&&n!==null)return Mr.
errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Yi.properties.audio_tokens.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let n=r.cached_tokens,p=e;if(typeof n!="number"&&n!==null)return Mr.errors=[{instancePath:i+"/cached_tokens",
schemaPath:"#/properties/cached_tokens/type",keyword:"type",params:{type:Yi.properties.cached_tokens.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.cached_tokens_details!==
void 0){let n=r.cached_tokens_details,p=e,l=e,f=!1,g=e;_s(n,{instancePath:i+"/cached_tokens_details",parentData:r,parentDataProperty:"cached_tokens_details",rootData:u})||
(t=t===null?_s.errors:t.concat(_s.errors),e=t.length);var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/cached_tokens_details",schemaPath:"\
#/properties/cached_tokens_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=
l:t=null);else{let d={instancePath:i+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[d]:t.push(d),e++,Mr.errors=t,!1}var s=p===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let n=r.image_tokens,p=e;if(typeof n!="number"&&n!==null)return Mr.
errors=[{instancePath:i+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:Yi.properties.image_tokens.type}}],!1;var s=p===
e}else var s=!0;if(s)if(r.text_tokens!==void 0){let n=r.text_tokens,p=e;if(typeof n!="number"&&n!==null)return Mr.errors=[{instancePath:i+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:Yi.properties.text_tokens.type}}],!1;var s=p===e}else var s=!0}}}}else return Mr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Mr.errors=t,e===0}var kn={type:"object",properties:{audio_tokens:{type:["number","null"]},
text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function vs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&o!==null)return vs.
errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:kn.properties.audio_tokens.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return vs.errors=[{instancePath:i+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:kn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reasoning_tokens!==void 0){let o=r.
reasoning_tokens,n=e;if(typeof o!="number"&&o!==null)return vs.errors=[{instancePath:i+"/reasoning_tokens",schemaPath:"#/properties/reasoning_tokens/type",keyword:"\
type",params:{type:kn.properties.reasoning_tokens.type}}],!1;var s=n===e}else var s=!0}}else return vs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return vs.errors=t,e===0}function Sr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;Mr(p,{instancePath:i+"/input_toke\
n_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||(t=t===null?Mr.errors:t.concat(Mr.errors),e=t.length);var s=c===e;if(g=g||s,!g){let d=e;
if(p!==null){let P={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[P]:t.push(P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/input_token_details",schemaPath:"#/properties/input\
_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Sr.errors=t,!1}var o=l===e}else var o=!0;if(o){if(r.input_tokens!==void 0){
let p=r.input_tokens,l=e;if(typeof p!="number"&&p!==null)return Sr.errors=[{instancePath:i+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:hn.properties.input_tokens.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,l=e,f=e,
g=!1,c=e;vs(p,{instancePath:i+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:u})||(t=t===null?vs.errors:t.concat(vs.errors),
e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let O={instancePath:i+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var n=y===e;g=g||n}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Sr.errors=t,!1}var o=l===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,l=e;if(typeof p!="number"&&p!==null)return Sr.errors=[{instancePath:i+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:hn.properties.output_tokens.type}}],!1;var o=l===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,l=e;if(typeof p!="number"&&p!==null)return Sr.errors=[{instancePath:i+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:hn.properties.total_tokens.type}}],!1;var o=l===e}else var o=!0}}}}else return Sr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Sr.errors=t,e===0}function re(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id"))return re.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d}}],!1;if(r.id!==void 0){let y=e;if(typeof r.id!="string")return re.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.audio!==void 0){let y=r.audio,P=e,O=e,v=!1,V=e;qi(y,{instancePath:i+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:u})||(t=t===null?qi.errors:t.concat(qi.errors),e=t.length);var o=V===e;if(v=v||o,!v){let a=e;if(y!==null){let _={instancePath:i+"/audio",schemaPath:"\
#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var o=a===e;v=v||o}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{
let a={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else
var s=!0;if(s){if(r.conversation_id!==void 0){let y=r.conversation_id,P=e;if(typeof y!="string"&&y!==null)return re.errors=[{instancePath:i+"/conversation_id",schemaPath:"\
#/properties/conversation_id/type",keyword:"type",params:{type:ki.properties.conversation_id.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.max_output_tokens!==
void 0){let y=r.max_output_tokens,P=e,O=e,v=!1,V=e;if(typeof y!="number"){let a={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/\
anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[a]:t.push(a),e++}var n=V===e;if(v=v||n,!v){let a=e;if(typeof y!="string"){let _={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}if(y!=="inf"){
let _={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[_]:
t.push(_),e++}var n=a===e;if(v=v||n,!v){let _=e;if(y!==null){let w={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var n=_===e;v=v||n}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/max_\
output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0;
if(s){if(r.metadata!==void 0){let y=r.metadata,P=e,O=e,v=!1,V=e;bt(y,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===
null?bt.errors:t.concat(bt.errors),e=t.length);var p=V===e;if(v=v||p,!v){let a=e;if(y!==null){let _={instancePath:i+"/metadata",schemaPath:"#/properties/metadat\
a/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var p=a===e;v=v||p}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0;if(s){
if(r.object!==void 0){let y=r.object,P=e;if(!(y==="realtime.response"||y===null))return re.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enu\
m",keyword:"enum",params:{allowedValues:ki.properties.object.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.output!==void 0){let y=r.output,P=e;if(!Array.isArray(
y)&&y!==null)return re.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:ki.properties.output.type}}],!1;if(e===
P&&Array.isArray(y)){var l=!0;let v=y.length;for(let V=0;V<v;V++){let k=e;S(y[V],{instancePath:i+"/output/"+V,parentData:y,parentDataProperty:V,rootData:u})||(t=
t===null?S.errors:t.concat(S.errors),e=t.length);var l=k===e;if(!l)break}}var s=P===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let y=r.output_modalities,
P=e;if(!Array.isArray(y)&&y!==null)return re.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{
type:ki.properties.output_modalities.type}}],!1;if(e===P&&Array.isArray(y)){var f=!0;let v=y.length;for(let V=0;V<v;V++){let k=y[V],a=e;if(typeof k!="string")return re.
errors=[{instancePath:i+"/output_modalities/"+V,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(k==="text"||
k==="audio"))return re.errors=[{instancePath:i+"/output_modalities/"+V,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:ki.
properties.output_modalities.items.enum}}],!1;var f=a===e;if(!f)break}}var s=P===e}else var s=!0;if(s){if(r.status!==void 0){let y=r.status,P=e;if(!(y==="comple\
ted"||y==="cancelled"||y==="failed"||y==="incomplete"||y==="in_progress"||y===null))return re.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:ki.properties.status.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.status_details!==void 0){let y=r.status_details,
P=e,O=e,v=!1,V=e;ms(y,{instancePath:i+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:u})||(t=t===null?ms.errors:t.concat(ms.errors),
e=t.length);var g=V===e;if(v=v||g,!v){let a=e;if(y!==null){let _={instancePath:i+"/status_details",schemaPath:"#/properties/status_details/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===e;v=v||g}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/status_details",
schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0;if(s)if(r.
usage!==void 0){let y=r.usage,P=e,O=e,v=!1,V=e;Sr(y,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?Sr.errors:t.concat(
Sr.errors),e=t.length);var c=V===e;if(v=v||c,!v){let a=e;if(y!==null){let _={instancePath:i+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=a===e;v=v||c}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:i+"/usage",schemaPath:"#\
/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0}}}}}}}}}}else return re.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}function Ns(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))
return Ns.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Ns.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ol.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;re(r.response,{instancePath:i+"/response",parentData:r,parentDataProperty:"response",rootData:u})||
(t=t===null?re.errors:t.concat(re.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ns.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.created")return Ns.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.created"}}],!1;var s=p===e}else var s=!0}}else return Ns.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ns.errors=t,e===0}var op=Ks,al={type:"object",properties:{event_id:{type:["string","null"]},
response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"}},required:["response","type"]};function Ks(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===
void 0&&(o="type"))return Ks.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return Ks.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:al.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;re(r.response,{instancePath:i+"/response",parentData:r,parentDataProperty:"\
response",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="\
string")return Ks.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.done")return Ks.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else var s=!0}}else return Ks.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ks.errors=t,e===0}var pp=Ie,Hn={type:"object",properties:{call_id:{
type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","output_index","response_id",
"type"]};function Ie(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ie.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return Ie.errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return Ie.errors=[{instancePath:i+"/delt\
a",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Ie.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hn.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ie.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!=
"number")return Ie.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ie.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ie.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call_arguments.delta")return Ie.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return Ie.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Hn.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ie.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}var ap=Me,ll={type:"object",properties:{arguments:{type:"string"},call_id:{
type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},name:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.done"}},required:["arguments","call_id","item_id","name","output_index","response_id","type"]};function Me(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="argu\
ments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.name===void 0&&(o="name")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.arguments!==void 0){let n=e;if(typeof r.arguments!="string")return Me.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return Me.errors=[{instancePath:i+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return Me.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ll.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Me.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Me.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==
void 0){let n=e;if(typeof r.output_index!="number")return Me.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",
params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Me.errors=[{instancePath:i+
"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return Me.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
response.function_call_arguments.done")return Me.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.function_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}}}else return Me.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Me.errors=t,e===0}var lp=Yr,yl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{
type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"}},required:["item","output_index","response_id","type"]};function Yr(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Yr.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Yr.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:yl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let n=e;S(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Yr.errors=[{instancePath:i+"/output_in\
dex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.
response_id!="string")return Yr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Yr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="response.output_item.added")return Yr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"response.output_item.added"}}],!1;var s=p===e}else var s=!0}}}}else return Yr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Yr.errors=t,e===0}var yp=Zr,ul={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Con\
versationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.done"}},required:["item","output_index",
"response_id","type"]};function Zr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="t\
ype"))return Zr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Zr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ul.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;S(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Zr.
errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Zr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Zr.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_item.done")return Zr.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item.done"}}],!1;var s=p===e}else var s=!0}}}}else return Zr.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zr.errors=t,e===0}var up=Se,Jn={type:"object",properties:{content_index:{type:"\
number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"st\
ring",const:"response.output_text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_index","response_id","type"]};
function Se(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||
r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Se.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return Se.errors=
[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Se.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Jn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Se.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Se.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Se.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_text.d\
elta")return Se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_text.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return Se.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Jn.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Se.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}var fp=Xe,fl={type:"object",properties:{content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"string"},type:{type:"string",const:"respons\
e.output_text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function Xe(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o="text")||r.type===void 0&&(o="type"))
return Xe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return Xe.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Xe.errors=[{instancePath:i+"/event_id",schemaPath:"#/properti\
es/event_id/type",keyword:"type",params:{type:fl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!=
"string")return Xe.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Xe.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Xe.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
text!==void 0){let n=e;if(typeof r.text!="string")return Xe.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"str\
ing"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Xe.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_text.done")return Xe.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"response.output_text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return Xe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=t,e===0}var dp=Pe,dl={type:"object",properties:{event_id:{type:["string","null"]},session:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequ\
est"}]},{properties:{type:{const:"transcription"}},anyOf:[{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"sessio\
n.created"}},required:["session","type"]};function Pe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="session")||r.type===void 0&&(p="type"))return Pe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return Pe.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:dl.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.session!==void 0){
let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let c;if(l.type===void 0&&(c="type"))return Pe.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/required",keyword:"required",params:{missingProperty:c}}],!1;{let d=l.type;if(typeof d=="string")if(d==="realtime"){let y=e,P=e,O=!1,v=e;U(
l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var o=v===e;if(O=O||o,O)
e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:i+"/session",schemaPath:"#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[V]:t.push(V),e++,Pe.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return Pe.errors=[{instancePath:i+
"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(d==="transcription"){
let y=e,P=e,O=!1,v=e;ne(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);
var n=v===e;if(O=O||n,O)e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:i+"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[V]:t.push(V),e++,Pe.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return Pe.
errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],
!1}else return Pe.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:d}}],!1;else return Pe.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:d}}],!1}}else return Pe.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var s=f===
e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return Pe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="session.created")return Pe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.created"}}],!1;var s=f===e}else var s=!0}}else return Pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Pe.errors=t,e===0}var cp=we,cl={type:"object",properties:{event_id:{type:["string","null"]},session:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"session.updated"}},required:["session","type"]};function we(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="sessio\
n")||r.type===void 0&&(p="type"))return we.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){
let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return we.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:cl.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.session!==void 0){let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(
l)){let c;if(l.type===void 0&&(c="type"))return we.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty:c}}],
!1;{let d=l.type;if(typeof d=="string")if(d==="realtime"){let y=e,P=e,O=!1,v=e;U(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?U.errors:t.concat(U.errors),e=t.length);var o=v===e;if(O=O||o,O)e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:i+"/session",schemaPath:"\
#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,we.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(
l)&&l.type!==void 0&&l.type!=="realtime")return we.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"realtime"}}],!1}else if(d==="transcription"){let y=e,P=e,O=!1,v=e;ne(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"\
session",rootData:u})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var n=v===e;if(O=O||n,O)e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:i+
"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,we.errors=t,!1}if(e===y&&l&&typeof l==
"object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return we.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/\
1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1}else return we.errors=[{instancePath:i+"/session",schemaPath:"#/properties/s\
ession/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:d}}],!1;else return we.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:d}}],!1}}else return we.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var s=f===e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")
return we.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.updated")return we.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=f===e}else var s=!0}}else return we.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=t,e===0}var mp=St,ml={type:"object",properties:{event_id:{
type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function St(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="re\
sponse_id")||r.type===void 0&&(o="type"))return St.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return St.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ml.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return St.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return St.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="output_audio_buffer.started")return St.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"out\
put_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return St.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return St.errors=t,e===0}var _p=Ft,_l={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output\
_audio_buffer.stopped"}},required:["response_id","type"]};function Ft(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ft.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ft.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:_l.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ft.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ft.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.stopped")return Ft.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else return Ft.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ft.errors=t,e===0}var vp=Ut,vl={type:"object",properties:{event_id:{type:[
"string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function Ut(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="re\
sponse_id")||r.type===void 0&&(o="type"))return Ut.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ut.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:vl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ut.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Ut.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="output_audio_buffer.cleared")return Ut.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"out\
put_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return Ut.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Ut.errors=t,e===0}var hp=Nt,Qn={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"stri\
ng",const:"conversation.item.added"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Nt(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Nt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return Nt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Qn.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;S(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?
S.errors:t.concat(S.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Nt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.added")return Nt.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Nt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:Qn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Nt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Nt.errors=t,e===0}var gp=Kt,Xn={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"\
#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.done"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Kt(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.type===void 0&&(o="type"))return Kt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Kt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Xn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;S(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"\
item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="strin\
g")return Kt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.done")return Kt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.done"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Kt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:Xn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Kt.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Kt.errors=t,e===0}var kp=xr,hl={type:"object",properties:{audio_end_ms:{type:"number"},audio_start_ms:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.timeout_triggered"}},required:["audio_end\
_ms","audio_start_ms","item_id","type"]};function xr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item\
_id")||r.type===void 0&&(o="type"))return xr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==
void 0){let n=e;if(typeof r.audio_end_ms!="number")return xr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",
params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!="number")return xr.errors=[{instancePath:i+
"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return xr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:hl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return xr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return xr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_aud\
io_buffer.timeout_triggered")return xr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_bu\
ffer.timeout_triggered"}}],!1;var s=p===e}else var s=!0}}}}else return xr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return xr.errors=t,e===0}var Pp=De,gl={type:"object",properties:{id:{type:"string"},content_index:{type:"number"},end:{type:"number"},event_id:{type:["string","\
null"]},item_id:{type:"string"},speaker:{type:"string"},start:{type:"number"},text:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tran\
scription.segment"}},required:["id","content_index","end","item_id","speaker","start","text","type"]};function De(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.content_index===void 0&&(o="content_i\
ndex")||r.end===void 0&&(o="end")||r.item_id===void 0&&(o="item_id")||r.speaker===void 0&&(o="speaker")||r.start===void 0&&(o="start")||r.text===void 0&&(o="tex\
t")||r.type===void 0&&(o="type"))return De.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return De.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return De.errors=[{instancePath:i+"/content_index",schemaPath:"#/\
properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.end!==void 0){let n=e;if(typeof r.end!="number")return De.
errors=[{instancePath:i+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return De.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:gl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return De.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.speaker!==void 0){let n=e;if(typeof r.
speaker!="string")return De.errors=[{instancePath:i+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.start!==void 0){let n=e;if(typeof r.start!="number")return De.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return De.errors=[{instancePath:i+"/tex\
t",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return De.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.inpu\
t_audio_transcription.segment")return De.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation\
.item.input_audio_transcription.segment"}}],!1;var s=p===e}else var s=!0}}}}}}}}else return De.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return De.errors=t,e===0}var wp=Lt,kl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"strin\
g",const:"mcp_list_tools.in_progress"}},required:["item_id","type"]};function Lt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Lt.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Lt.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:kl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Lt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Lt.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_list_tools.in_progress")return Lt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.in_progress"}}],!1;var s=p===e}else var s=!0}}else return Lt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lt.errors=t,e===0}var bp=zt,Pl={type:"object",properties:{event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.completed"}},required:["item_id","type"]};function zt(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return zt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return zt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Pl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return zt.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_list_tools.complet\
ed")return zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.completed"}}],!1;var s=p===
e}else var s=!0}}else return zt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return zt.errors=t,e===0}var Op=Gt,wl={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.failed"}},required:["item_id","type"]};function Gt(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Gt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Gt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/typ\
e",keyword:"type",params:{type:wl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Gt.
errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="mcp_list_tools.failed")return Gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_\
tools.failed"}}],!1;var s=p===e}else var s=!0}}else return Gt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gt.errors=
t,e===0}var jp=Ye,Yn={type:"object",properties:{delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["delta","item_id","output_index","\
response_id","type"]};function Ye(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="\
response_id")||r.type===void 0&&(o="type"))return Ye.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.delta!==
void 0){let n=e;if(typeof r.delta!="string")return Ye.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ye.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Yn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return Ye.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ye.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return Ye.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ye.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.mcp_call_arguments.delta")return Ye.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&
n!==null)return Ye.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Yn.properties.obfuscation.type}}],
!1;var s=p===e}else var s=!0}}}}}}else return Ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ye.errors=t,e===0}
var xp=ur,bl={type:"object",properties:{arguments:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.done"}},required:["arguments","item_id","output_index","response_id","type"]};function ur(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===
void 0&&(o="arguments")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&
(o="type"))return ur.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.arguments!==void 0){let n=e;if(typeof r.
arguments!="string")return ur.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ur.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:bl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return ur.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return ur.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return ur.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ur.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.mcp_call_arguments.done")return ur.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}else return ur.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ur.errors=t,e===0}var Ap=et,Ol={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},type:{type:"string",const:"response.mcp_call.in_progress"}},required:["item_id","output_index","type"]};function et(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="\
output_index")||r.type===void 0&&(o="type"))return et.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return et.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Ol.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return et.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return et.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return et.errors=[{instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.mcp_call.in_progress")return et.errors=[{instancePath:i+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.in_progress"}}],!1;var s=p===e}else var s=!0}}}else return et.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return et.errors=t,e===0}var Dp=rt,jl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.completed"}},required:["item_id","output_index","type"]};function rt(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return rt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return rt.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:jl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return rt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return rt.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="str\
ing")return rt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.mcp_call.complete\
d")return rt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.completed"}}],!1;var s=p===
e}else var s=!0}}}else return rt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rt.errors=t,e===0}var qp=tt,xl={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.failed"}},
required:["item_id","output_index","type"]};function tt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return tt.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&
n!==null)return tt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:xl.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return tt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return tt.
errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return tt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.mcp_call.failed")return tt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.mcp_call.failed"}}],!1;var s=p===e}else var s=!0}}}else return tt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return tt.errors=t,e===0}var Vp=Bt,Zn={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.creat\
e"},event_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]},Br={type:"object",properties:{id:{type:["string","nul\
l"]},arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemContent"}},name:{
type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{enum:["compl\
eted","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},Zi={type:"object",properties:{id:{type:["string","null"]},audio:{type:["string",
"null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Fr(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="strin\
g"&&n!==null)return Fr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Zi.properties.id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return Fr.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:Zi.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==null)return Fr.
errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Zi.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return Fr.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/\
type",keyword:"type",params:{type:Zi.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!=
"string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===
e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[d]:t.push(d),e++,Fr.errors=t,!1}var s=p===e}else var s=!0}}}}else return Fr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Fr.errors=t,e===0}function X(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return X.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:n}}],!1;if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:i+"/id",schemaPath:"#/properties\
/id/type",keyword:"type",params:{type:Br.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,l=e;if(typeof p!="s\
tring"&&p!==null)return X.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:Br.properties.arguments.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,l=e;if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:i+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:Br.properties.call_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,l=e;
if(!Array.isArray(p)&&p!==null)return X.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Br.properties.content.
type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;Fr(p[c],{instancePath:i+"/content/"+c,parentData:p,parentDataProperty:c,
rootData:u})||(t=t===null?Fr.errors:t.concat(Fr.errors),e=t.length);var o=d===e;if(!o)break}}var s=l===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,l=e;
if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Br.properties.name.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return X.errors=[{instancePath:i+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:Br.properties.object.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
l=e;if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Br.properties.output.
type}}],!1;var s=l===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return X.errors=[{instancePath:i+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Br.properties.role.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.status!==void 0){
let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return X.errors=[{instancePath:i+"/status",schemaPath:"#/properties/stat\
us/enum",keyword:"enum",params:{allowedValues:Br.properties.status.enum}}],!1;var s=l===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.type!="stri\
ng")return X.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=t,e===0}function Bt(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&
(o="type"))return Bt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let n=e;X(r.item,{instancePath:i+
"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return Bt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="conversation.item.create")return Bt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversat\
ion.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Bt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Zn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Bt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:Zn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Bt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Bt.errors=t,e===0}var Ep=Wt,Al={type:"object",properties:{item_id:{type:"string"},type:{type:"string",
const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Wt(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Wt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")
return Wt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Wt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.delete")return Wt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Wt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Al.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Wt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Wt.errors=t,e===0}var $p=Ht,Dl={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Ht(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return Ht.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return Ht.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieve")return Ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Ht.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Dl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return Ht.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ht.errors=t,e===0}var Rp=Ar,
ql={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Ar(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Ar.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Ar.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return Ar.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ar.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ar.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncate")return Ar.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ar.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ql.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Ar.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ar.errors=t,e===0}var Cp=Jt,Vl={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function Jt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return Jt.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let n=e;if(typeof r.audio!="string")return Jt.errors=[{instancePath:i+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Jt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.app\
end")return Jt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Jt.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Vl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Jt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Jt.errors=t,e===0}var Tp=Ls,El={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function Ls(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Ls.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ls.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.clear")return Ls.errors=[{instancePath:i+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Ls.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:El.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Ls.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ls.errors=
t,e===0}var Ip=zs,$l={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function zs(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return zs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return zs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cl\
ear")return zs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return zs.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:$l.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return zs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return zs.errors=t,e===0}var Mp=Gs,Rl={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function Gs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Gs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Gs.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.commit")return Gs.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Gs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Rl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Gs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gs.errors=
t,e===0}var Sp=Qt,eo={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function Qt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return Qt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.cancel")return Qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Qt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:eo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let n=r.response_id,p=e;if(typeof n!="string"&&n!==null)return Qt.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:eo.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return Qt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Qt.errors=t,e===0}var Fp=Xt,Cl={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/ResponseCreateEvent.Response"},{type:"null"}]}},required:["type"]},Pi={type:"object",properties:{conversation:{type:["stri\
ng","null"]},input:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference"}},instructions:{type:["string","null"]},max_response_output_tokens:{
anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"ar\
ray",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},
temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions\
/ResponseCreateEvent.Response.Tool"}},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}}},Wr={type:"object",properties:{id:{type:["string","null"]},
arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference.Cont\
ent"}},name:{type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{
enum:["completed","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},en={type:"object",properties:{id:{type:["string","null"]},audio:{type:[
"string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Ur(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!=
"string"&&n!==null)return Ur.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:en.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return Ur.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/\
type",keyword:"type",params:{type:en.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==
null)return Ur.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:en.properties.text.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return Ur.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/\
transcript/type",keyword:"type",params:{type:en.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;
if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ur.errors=t,!1}var s=p===e}else var s=!0}}}}else return Ur.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ur.errors=t,e===0}function de(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return de.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return de.errors=[{instancePath:i+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:Wr.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,l=e;if(typeof p!=
"string"&&p!==null)return de.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:Wr.properties.arguments.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,l=e;if(typeof p!="string"&&p!==null)return de.errors=[{instancePath:i+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:Wr.properties.call_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,l=e;
if(!Array.isArray(p)&&p!==null)return de.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Wr.properties.content.
type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;Ur(p[c],{instancePath:i+"/content/"+c,parentData:p,parentDataProperty:c,
rootData:u})||(t=t===null?Ur.errors:t.concat(Ur.errors),e=t.length);var o=d===e;if(!o)break}}var s=l===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,l=e;
if(typeof p!="string"&&p!==null)return de.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Wr.properties.name.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return de.errors=[{instancePath:i+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:Wr.properties.object.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
l=e;if(typeof p!="string"&&p!==null)return de.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Wr.properties.
output.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return de.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Wr.properties.role.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return de.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Wr.properties.status.enum}}],!1;var s=l===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.
type!="string")return de.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return de.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}function At(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let n=e;if(typeof r[o]!="string")return At.errors=[{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e;if(!s)break}else return At.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return At.errors=t,e===0}var ro={type:"object",properties:{description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"\
string"},{type:"null"}]}}};function hs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="string"&&n!==null)return hs.errors=[{instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:ro.properties.description.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,
p=e;if(typeof n!="string"&&n!==null)return hs.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:ro.properties.name.
type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/p\
roperties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,hs.errors=
t,!1}var s=p===e}else var s=!0}}else return hs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hs.errors=t,e===0}function ce(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.conversation!==void 0){
let O=r.conversation,v=e;if(typeof O!="string"&&O!==null)return ce.errors=[{instancePath:i+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"\
type",params:{type:Pi.properties.conversation.type}}],!1;var s=v===e}else var s=!0;if(s){if(r.input!==void 0){let O=r.input,v=e;if(!Array.isArray(O)&&O!==null)return ce.
errors=[{instancePath:i+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:Pi.properties.input.type}}],!1;if(e===v&&Array.isArray(O)){var o=!0;
let k=O.length;for(let a=0;a<k;a++){let m=e;de(O[a],{instancePath:i+"/input/"+a,parentData:O,parentDataProperty:a,rootData:u})||(t=t===null?de.errors:t.concat(de.
errors),e=t.length);var o=m===e;if(!o)break}}var s=v===e}else var s=!0;if(s){if(r.instructions!==void 0){let O=r.instructions,v=e;if(typeof O!="string"&&O!==null)
return ce.errors=[{instancePath:i+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Pi.properties.instructions.type}}],!1;
var s=v===e}else var s=!0;if(s){if(r.max_response_output_tokens!==void 0){let O=r.max_response_output_tokens,v=e,V=e,k=!1,a=e;if(typeof O!="number"){let _={instancePath:i+
"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[_]:t.push(_),
e++}var n=a===e;if(k=k||n,!k){let _=e;if(typeof O!="string"){let w={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_to\
kens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(O!=="inf"){let w={instancePath:i+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[w]:t.push(w),e++}var n=_===e;if(k=k||n,!k){let w=e;
if(O!==null){let b={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"\
null"}};t===null?t=[b]:t.push(b),e++}var n=w===e;k=k||n}}if(k)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:i+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,ce.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.
metadata!==void 0){let O=r.metadata,v=e,V=e,k=!1,a=e;At(O,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===null?At.errors:
t.concat(At.errors),e=t.length);var p=a===e;if(k=k||p,!k){let _=e;if(O!==null){let w={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var p=_===e;k=k||p}if(k)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:i+"/metad\
ata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,ce.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.
modalities!==void 0){let O=r.modalities,v=e,V=e,k=!1,a=e;if(e===a)if(Array.isArray(O)){var l=!0;let _=O.length;for(let h=0;h<_;h++){let w=O[h],j=e;if(typeof w!=
"string"){let D={instancePath:i+"/modalities/"+h,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.
push(D),e++}if(!(w==="text"||w==="audio")){let D={instancePath:i+"/modalities/"+h,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{
allowedValues:Pi.properties.modalities.anyOf[0].items.enum}};t===null?t=[D]:t.push(D),e++}var l=j===e;if(!l)break}}else{let _={instancePath:i+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[_]:t.push(_),e++}var f=a===e;if(k=k||f,!k){let _=e;if(e===_)if(Array.isArray(
O)){var g=!0;let w=O.length;for(let j=0;j<w;j++){let b=e;if(typeof O[j]!="string"){let q={instancePath:i+"/modalities/"+j,schemaPath:"#/properties/modalities/an\
yOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var g=b===e;if(!g)break}}else{let w={instancePath:i+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[w]:t.push(w),e++}var f=_===e;if(k=k||f,!k){let w=e;if(O!==null){let b={instancePath:i+
"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var f=w===e;k=k||f}}if(k)e=V,t!==
null&&(V?t.length=V:t=null);else{let _={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:
t.push(_),e++,ce.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let O=r.output_audio_format,v=e,V=e,k=!1,a=e;if(typeof O!="strin\
g"){let _={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:
t.push(_),e++}var c=a===e;if(k=k||c,!k){let _=e;if(O!==null){let w={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var c=_===e;k=k||c}if(k)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:i+"/\
output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,ce.errors=t,!1}var s=v===
e}else var s=!0;if(s){if(r.temperature!==void 0){let O=r.temperature,v=e;if(typeof O!="number"&&O!==null)return ce.errors=[{instancePath:i+"/temperature",schemaPath:"\
#/properties/temperature/type",keyword:"type",params:{type:Pi.properties.temperature.type}}],!1;var s=v===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let O=r.
tool_choice,v=e,V=e,k=!1,a=e;if(typeof O!="string"){let _={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[_]:t.push(_),e++}var d=a===e;if(k=k||d,!k){let _=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))){let w={instancePath:i+"/tool_choi\
ce",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[w]:t.push(w),e++}var d=_===e;if(k=k||d,!k){let w=e;if(O!==
null){let b={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}
var d=w===e;k=k||d}}if(k)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[_]:t.push(_),e++,ce.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.tools!==void 0){let O=r.tools,v=e;if(!Array.isArray(O)&&O!==
null)return ce.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Pi.properties.tools.type}}],!1;if(e===v&&Array.
isArray(O)){var y=!0;let k=O.length;for(let a=0;a<k;a++){let m=e;hs(O[a],{instancePath:i+"/tools/"+a,parentData:O,parentDataProperty:a,rootData:u})||(t=t===null?
hs.errors:t.concat(hs.errors),e=t.length);var y=m===e;if(!y)break}}var s=v===e}else var s=!0;if(s)if(r.voice!==void 0){let O=r.voice,v=e,V=e,k=!1,a=e;if(typeof O!=
"string"){let _={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var P=a===
e;if(k=k||P,!k){let _=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))){let w={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"typ\
e",params:{type:"object"}};t===null?t=[w]:t.push(w),e++}var P=_===e;if(k=k||P,!k){let w=e;if(O!==null){let b={instancePath:i+"/voice",schemaPath:"#/properties/v\
oice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var P=w===e;k=k||P}}if(k)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:i+
"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,ce.errors=t,!1}var s=v===e}else var s=!0}}}}}}}}}}else
return ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}function Xt(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return Xt.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Xt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return Xt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=l===e}else var s=!0;if(s){if(r.event_id!==void 0){
let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Xt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Cl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,l=e,f=e,g=!1,c=e;ce(p,{instancePath:i+"/response",
parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={
instancePath:i+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}
if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[y]:t.push(y),e++,Xt.errors=t,!1}var s=l===e}else var s=!0}}else return Xt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Xt.errors=t,e===0}var Up=Bs,Tl={type:"object",properties:{session:{$ref:"#/definitions/SessionUpdateEvent.Session"},type:{type:"string",const:"session\
.update"},event_id:{type:["string","null"]}},required:["session","type"]},Pr={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/SessionUpdate\
Event.Session.ClientSecret"},{type:"null"}]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions\
/SessionUpdateEvent.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/SessionUpdateEvent.Session.InputAu\
dioTranscription"},{type:"null"}]},instructions:{type:["string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"n\
ull"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"\
string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{
anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions/SessionUpdateEvent.Session.Tool"}},tracing:{anyOf:[
{type:"string",const:"auto"},{$ref:"#/definitions/SessionUpdateEvent.Session.TracingConfiguration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/\
SessionUpdateEvent.Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};var Il={type:"object",properties:{anchor:{type:"string",const:"created_at"},seconds:{type:["number","null"]}},required:["anchor"]};function _t(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.anchor===void 0&&(o="anchor"))
return _t.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.anchor!==void 0){let n=r.anchor,p=e;if(typeof n!=
"string")return _t.errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="created_at")return _t.
errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/const",keyword:"const",params:{allowedValue:"created_at"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.seconds!==void 0){let n=r.seconds,p=e;if(typeof n!="number"&&n!==null)return _t.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:Il.properties.seconds.type}}],!1;var s=p===e}else var s=!0}else return _t.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return _t.errors=t,e===0}function Vi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.expires_after!==void 0){let o=r.expires_after,n=e,p=!1,l=e;_t(o,{instancePath:i+"/expires_after",parentData:r,parentDataProperty:"\
expires_after",rootData:u})||(t=t===null?_t.errors:t.concat(_t.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/expire\
s_after",schemaPath:"#/properties/expires_after/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==
null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/expires_after",schemaPath:"#/properties/expires_after/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[f]:t.push(f),e++,Vi.errors=t,!1}}}else return Vi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vi.errors=t,e===
0}function Ei(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,n=e,p=!1,l=e;if(typeof o!="string"){let f={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Ei.errors=t,!1}}}else return Ei.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ei.errors=t,e===0}var Pn={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function gs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,n=e;if(typeof o!="string"&&o!==null)return gs.errors=
[{instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Pn.properties.language.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,n=e;if(typeof o!="string"&&o!==null)return gs.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:Pn.properties.model.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,n=e;if(typeof o!="string"&&o!==null)return gs.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:Pn.properties.prompt.type}}],!1;var s=n===e}else var s=!0}}else
return gs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gs.errors=t,e===0}var to={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function ks(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!=
"string"&&n!==null)return ks.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:to.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return ks.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:to.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;
if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,ks.errors=t,!1}var s=p===e}else var s=!0}}else return ks.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return ks.errors=t,e===0}var so={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function ui(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return ui.errors=[{instancePath:i+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:so.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
n=e;if(typeof o!="string"&&o!==null)return ui.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:so.
properties.workflow_name.type}}],!1;var s=n===e}else var s=!0}else return ui.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ui.errors=t,e===0}var wr={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function me(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)
return me.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:wr.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return me.errors=
[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:wr.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return me.errors=[{instancePath:i+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:wr.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return me.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:wr.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.
silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return me.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:wr.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!=
"number"&&n!==null)return me.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:wr.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,me.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return me.errors=[{instancePath:i+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:wr.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let n=r.speech_duration_ms,p=e;if(typeof n!="number"&&n!==null)return me.errors=[{instancePath:i+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:wr.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let n=r.auto_truncate,p=e;if(typeof n!="boolean"&&n!==null)return me.errors=[{instancePath:i+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:wr.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let n=r.appended_text_after_truncation,
p=e;if(typeof n!="string"&&n!==null)return me.errors=[{instancePath:i+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:wr.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return me.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=t,e===0}function Z(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let m=r.client_secret,_=e,h=e,w=!1,j=e;Vi(m,{instancePath:i+"/\
client_secret",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?Vi.errors:t.concat(Vi.errors),e=t.length);var s=j===e;if(w=w||s,!w){let b=e;
if(m!==null){let q={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(
q),e++}var s=b===e;w=w||s}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let b={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){let m=r.input_audio_format,
_=e,h=e,w=!1,j=e;if(typeof m!="string"){let D={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[D]:t.push(D),e++}var n=j===e;if(w=w||n,!w){let D=e;if(m!==null){let $={instancePath:i+"/input_audio_format",schemaPath:"#/properties\
/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var n=D===e;w=w||n}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let D={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.
errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==void 0){let m=r.input_audio_noise_reduction,_=e,h=e,w=!1,j=e;Ei(m,{instancePath:i+
"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:u})||(t=t===null?Ei.errors:t.concat(Ei.errors),e=t.length);
var p=j===e;if(w=w||p,!w){let D=e;if(m!==null){let $={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var p=D===e;w=w||p}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+
"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=
t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let m=r.input_audio_transcription,_=e,h=e,w=!1,j=e;gs(m,{instancePath:i+"/input_au\
dio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?gs.errors:t.concat(gs.errors),e=t.length);var l=j===e;if(w=
w||l,!w){let D=e;if(m!==null){let $={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=D===e;w=w||l}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+"/input_audio_transcri\
ption",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;
if(o){if(r.instructions!==void 0){let m=r.instructions,_=e;if(typeof m!="string"&&m!==null)return Z.errors=[{instancePath:i+"/instructions",schemaPath:"#/proper\
ties/instructions/type",keyword:"type",params:{type:Pr.properties.instructions.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.max_response_output_tokens!==void 0){
let m=r.max_response_output_tokens,_=e,h=e,w=!1,j=e;if(typeof m!="number"){let D={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_resp\
onse_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[D]:t.push(D),e++}var f=j===e;if(w=w||f,!w){let D=e;if(typeof m!="string"){let $={
instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=
[$]:t.push($),e++}if(m!=="inf"){let $={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",keyword:"\
const",params:{allowedValue:"inf"}};t===null?t=[$]:t.push($),e++}var f=D===e;if(w=w||f,!w){let $=e;if(m!==null){let E={instancePath:i+"/max_response_output_toke\
ns",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var f=$===e;w=w||f}}if(w)
e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.modalities!==void 0){let m=r.modalities,_=e,h=e,w=!1,j=e;
if(e===j)if(Array.isArray(m)){var g=!0;let D=m.length;for(let q=0;q<D;q++){let $=m[q],R=e;if(typeof $!="string"){let C={instancePath:i+"/modalities/"+q,schemaPath:"\
#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}if(!($==="text"||$==="audio")){let C={instancePath:i+
"/modalities/"+q,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Pr.properties.modalities.anyOf[0].items.enum}};t===
null?t=[C]:t.push(C),e++}var g=R===e;if(!g)break}}else{let D={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[D]:t.push(D),e++}var c=j===e;if(w=w||c,!w){let D=e;if(e===D)if(Array.isArray(m)){var d=!0;let $=m.length;for(let R=0;R<$;R++){let E=e;
if(typeof m[R]!="string"){let T={instancePath:i+"/modalities/"+R,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[T]:t.push(T),e++}var d=E===e;if(!d)break}}else{let $={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",
params:{type:"array"}};t===null?t=[$]:t.push($),e++}var c=D===e;if(w=w||c,!w){let $=e;if(m!==null){let E={instancePath:i+"/modalities",schemaPath:"#/properties/\
modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var c=$===e;w=w||c}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={
instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else
var o=!0;if(o){if(r.model!==void 0){let m=r.model,_=e,h=e,w=!1,j=e;if(typeof m!="string"){let D={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/\
type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var y=j===e;if(w=w||y,!w){let D=e;if(m!==null){let $={instancePath:i+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var y=D===e;w=w||y}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let D={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else
var o=!0;if(o){if(r.output_audio_format!==void 0){let m=r.output_audio_format,_=e,h=e,w=!1,j=e;if(typeof m!="string"){let D={instancePath:i+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var P=j===e;if(w=w||P,!w){let D=e;
if(m!==null){let $={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[$]:t.push($),e++}var P=D===e;w=w||P}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.speed!==void 0){let m=r.
speed,_=e;if(typeof m!="number"&&m!==null)return Z.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Pr.properties.
speed.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.temperature!==void 0){let m=r.temperature,_=e;if(typeof m!="number"&&m!==null)return Z.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Pr.properties.temperature.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.
tool_choice!==void 0){let m=r.tool_choice,_=e,h=e,w=!1,j=e;if(typeof m!="string"){let D={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var O=j===e;if(w=w||O,!w){let D=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){
let $={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:t.push($),e++}var O=D===
e;if(w=w||O,!w){let $=e;if(m!==null){let E={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[E]:t.push(E),e++}var O=$===e;w=w||O}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.tools!==void 0){let m=r.tools,
_=e;if(!Array.isArray(m)&&m!==null)return Z.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Pr.properties.tools.
type}}],!1;if(e===_&&Array.isArray(m)){var v=!0;let w=m.length;for(let j=0;j<w;j++){let b=e;ks(m[j],{instancePath:i+"/tools/"+j,parentData:m,parentDataProperty:j,
rootData:u})||(t=t===null?ks.errors:t.concat(ks.errors),e=t.length);var v=b===e;if(!v)break}}var o=_===e}else var o=!0;if(o){if(r.tracing!==void 0){let m=r.tracing,
_=e,h=e,w=!1,j=e;if(typeof m!="string"){let D={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[D]:t.push(D),e++}if(m!=="auto"){let D={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[D]:t.push(D),e++}var V=j===e;if(w=w||V,!w){let D=e;ui(m,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:u})||(t=
t===null?ui.errors:t.concat(ui.errors),e=t.length);var V=D===e;if(w=w||V,!w){let $=e;if(m!==null){let E={instancePath:i+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var V=$===e;w=w||V}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){
if(r.turn_detection!==void 0){let m=r.turn_detection,_=e,h=e,w=!1,j=e;me(m,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||
(t=t===null?me.errors:t.concat(me.errors),e=t.length);var k=j===e;if(w=w||k,!w){let D=e;if(m!==null){let $={instancePath:i+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var k=D===e;w=w||k}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let D={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,
!1}var o=_===e}else var o=!0;if(o){if(r.voice!==void 0){let m=r.voice,_=e,h=e,w=!1,j=e;if(typeof m!="string"){let D={instancePath:i+"/voice",schemaPath:"#/prope\
rties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var a=j===e;if(w=w||a,!w){let D=e;if(!(m&&typeof m=="object"&&!Array.
isArray(m))){let $={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:t.push($),e++}var a=D===
e;if(w=w||a,!w){let $=e;if(m!==null){let E={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var a=$===e;w=w||a}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_sampling_rate!==void 0){let m=r.input_audio_sampling_rate,
_=e;if(typeof m!="number"&&m!==null)return Z.errors=[{instancePath:i+"/input_audio_sampling_rate",schemaPath:"#/properties/input_audio_sampling_rate/type",keyword:"\
type",params:{type:Pr.properties.input_audio_sampling_rate.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.audio!==void 0){let m=r.audio,_=e;if(!(m&&typeof m=="\
object"&&!Array.isArray(m))&&m!==null)return Z.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Pr.properties.audio.
type}}],!1;var o=_===e}else var o=!0;if(o){if(r.enable_noise_suppression!==void 0){let m=r.enable_noise_suppression,_=e;if(typeof m!="boolean"&&m!==null)return Z.
errors=[{instancePath:i+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{type:Pr.properties.enable_noise_suppression.
type}}],!1;var o=_===e}else var o=!0;if(o){if(r.enable_phonetic_spelling!==void 0){let m=r.enable_phonetic_spelling,_=e;if(typeof m!="boolean"&&m!==null)return Z.
errors=[{instancePath:i+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"type",params:{type:Pr.properties.enable_phonetic_spelling.
type}}],!1;var o=_===e}else var o=!0;if(o)if(r.keep_context!==void 0){let m=r.keep_context,_=e;if(typeof m!="boolean"&&m!==null)return Z.errors=[{instancePath:i+
"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:Pr.properties.keep_context.type}}],!1;var o=_===e}else var o=!0}}}}}}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}function Bs(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===
void 0&&(o="type"))return Bs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.session!==void 0){let n=e;Z(
r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var s=n===e}else
var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Bs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="session.update")return Bs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.update"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Bs.errors=
[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Tl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else
return Bs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Bs.errors=t,e===0}var Np=Ws,Ml={type:"object",properties:{
session:{$ref:"#/definitions/TranscriptionSessionUpdate.Session"},type:{type:"string",const:"transcription_session.update"},event_id:{type:["string","null"]}},required:[
"session","type"]},rn={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/TranscriptionSessionUpdate.Session.ClientSecret"},{type:"null"}]},include:{
type:["array","null"],items:{type:"string"}},input_audio_format:{enum:["pcm16","g711_ulaw","g711_alaw",null]},input_audio_noise_reduction:{anyOf:[{$ref:"#/defin\
itions/TranscriptionSessionUpdate.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/TranscriptionSession\
Update.Session.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{anyOf:[{
$ref:"#/definitions/TranscriptionSessionUpdate.Session.TurnDetection"},{type:"null"}]}}};var io={type:"object",properties:{anchor:{enum:["created_at",null]},seconds:{type:["number","null"]}}};function fi(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anchor!==void 0){let o=r.anchor,n=e;if(!(o==="created_at"||o===null))
return fi.errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{allowedValues:io.properties.anchor.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.seconds!==void 0){let o=r.seconds,n=e;if(typeof o!="number"&&o!==null)return fi.errors=[{instancePath:i+"/seconds",schemaPath:"#/prope\
rties/seconds/type",keyword:"type",params:{type:io.properties.seconds.type}}],!1;var s=n===e}else var s=!0}else return fi.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return fi.errors=t,e===0}function $i(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.expires_at!==void 0){let o=r.expires_at,n=e,p=!1,l=e;fi(o,{instancePath:i+"/expires_at",parentData:r,
parentDataProperty:"expires_at",rootData:u})||(t=t===null?fi.errors:t.concat(fi.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==
null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:
t.push(f),e++,$i.errors=t,!1}}}else return $i.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $i.errors=t,e===0}var Sl={
type:"object",properties:{type:{enum:["near_field","far_field",null]}}};function Ri(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="near_field"||s==="far_field"||s===null))return Ri.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Sl.properties.type.enum}}],!1}}else return Ri.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ri.errors=t,e===0}var no={type:"object",properties:{language:{type:["string","null"]},model:{
anyOf:[{type:"string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ps(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let n=r.language,p=e;if(typeof n!="string"&&n!==null)return Ps.errors=[{instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:no.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let n=r.model,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ps.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let n=r.prompt,p=e;if(typeof n!="string"&&n!==null)return Ps.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:no.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ps.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ps.errors=t,e===0}var Rs={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{enum:[
"server_vad","semantic_vad",null]}}};function pr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.create_response!==void 0){let o=r.create_response,n=e;if(typeof o!="boolean"&&o!==null)return pr.errors=[{instancePath:i+"/cre\
ate_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Rs.properties.create_response.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.eagerness!==void 0){let o=r.eagerness,n=e;if(!(o==="low"||o==="medium"||o==="high"||o==="auto"||o===null))return pr.errors=[{instancePath:i+"/eagerness",schemaPath:"\
#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Rs.properties.eagerness.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){
let o=r.interrupt_response,n=e;if(typeof o!="boolean"&&o!==null)return pr.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_respo\
nse/type",keyword:"type",params:{type:Rs.properties.interrupt_response.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,
n=e;if(typeof o!="number"&&o!==null)return pr.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{
type:Rs.properties.prefix_padding_ms.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,n=e;if(typeof o!=
"number"&&o!==null)return pr.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Rs.properties.
silence_duration_ms.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.threshold!==void 0){let o=r.threshold,n=e;if(typeof o!="number"&&o!==null)return pr.errors=[
{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Rs.properties.threshold.type}}],!1;var s=n===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,n=e;if(!(o==="server_vad"||o==="semantic_vad"||o===null))return pr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:Rs.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}}}}else return pr.errors=[{instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return pr.errors=t,e===0}function je(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let c=r.client_secret,d=e,y=e,P=!1,O=e;$i(c,{instancePath:i+"/client_secr\
et",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?$i.errors:t.concat($i.errors),e=t.length);var s=O===e;if(P=P||s,!P){let v=e;if(c!==
null){let k={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),
e++}var s=v===e;P=P||s}if(P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,je.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.include!==void 0){let c=r.include,d=e;if(!Array.isArray(
c)&&c!==null)return je.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:rn.properties.include.type}}],!1;if(e===
d&&Array.isArray(c)){var n=!0;let P=c.length;for(let O=0;O<P;O++){let v=e;if(typeof c[O]!="string")return je.errors=[{instancePath:i+"/include/"+O,schemaPath:"#\
/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var n=v===e;if(!n)break}}var o=d===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){
let c=r.input_audio_format,d=e;if(!(c==="pcm16"||c==="g711_ulaw"||c==="g711_alaw"||c===null))return je.errors=[{instancePath:i+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/enum",keyword:"enum",params:{allowedValues:rn.properties.input_audio_format.enum}}],!1;var o=d===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==
void 0){let c=r.input_audio_noise_reduction,d=e,y=e,P=!1,O=e;Ri(c,{instancePath:i+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_no\
ise_reduction",rootData:u})||(t=t===null?Ri.errors:t.concat(Ri.errors),e=t.length);var p=O===e;if(P=P||p,!P){let V=e;if(c!==null){let a={instancePath:i+"/input_\
audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var p=V===
e;P=P||p}if(P)e=y,t!==null&&(y?t.length=y:t=null);else{let V={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,je.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let c=r.
input_audio_transcription,d=e,y=e,P=!1,O=e;Ps(c,{instancePath:i+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||
(t=t===null?Ps.errors:t.concat(Ps.errors),e=t.length);var l=O===e;if(P=P||l,!P){let V=e;if(c!==null){let a={instancePath:i+"/input_audio_transcription",schemaPath:"\
#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var l=V===e;P=P||l}if(P)e=y,t!==null&&(y?
t.length=y:t=null);else{let V={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[V]:t.push(V),e++,je.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.modalities!==void 0){let c=r.modalities,d=e;if(!Array.isArray(c)&&c!==null)
return je.errors=[{instancePath:i+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:rn.properties.modalities.type}}],!1;if(e===
d&&Array.isArray(c)){var f=!0;let P=c.length;for(let O=0;O<P;O++){let v=c[O],V=e;if(typeof v!="string")return je.errors=[{instancePath:i+"/modalities/"+O,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="text"||v==="audio"))return je.errors=[{instancePath:i+"/modalities/"+O,
schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:rn.properties.modalities.items.enum}}],!1;var f=V===e;if(!f)break}}var o=d===
e}else var o=!0;if(o)if(r.turn_detection!==void 0){let c=r.turn_detection,d=e,y=e,P=!1,O=e;pr(c,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"\
turn_detection",rootData:u})||(t=t===null?pr.errors:t.concat(pr.errors),e=t.length);var g=O===e;if(P=P||g,!P){let V=e;if(c!==null){let a={instancePath:i+"/turn_\
detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var g=V===e;P=P||g}if(P)e=y,t!==
null&&(y?t.length=y:t=null);else{let V={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[V]:t.push(V),e++,je.errors=t,!1}var o=d===e}else var o=!0}}}}}}else return je.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return je.errors=t,e===0}function Ws(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return Ws.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.session!==void 0){let n=e;je(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?je.errors:t.concat(je.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ws.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="transcription_session.update")return Ws.errors=[
{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.update"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ws.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_i\
d/type",keyword:"type",params:{type:Ml.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Ws.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ws.errors=t,e===0}var Kp=Yt,oo={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Co\
nversation"},event_id:{type:["string","null"]},type:{type:"string",const:"conversation.created"},previous_item_id:{type:["string","null"]}},required:["conversat\
ion","type"]},po={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime.conversation",null]}}};function di(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let o=r.id,n=e;if(typeof o!="strin\
g"&&o!==null)return di.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:po.properties.id.type}}],!1;var s=n===e}else var s=!0;
if(s)if(r.object!==void 0){let o=r.object,n=e;if(!(o==="realtime.conversation"||o===null))return di.errors=[{instancePath:i+"/object",schemaPath:"#/properties/o\
bject/enum",keyword:"enum",params:{allowedValues:po.properties.object.enum}}],!1;var s=n===e}else var s=!0}else return di.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return di.errors=t,e===0}function Yt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="conversation")||r.type===void 0&&(o="type"))return Yt.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==void 0){let n=e;di(r.conversation,{instancePath:i+"/conversation",
parentData:r,parentDataProperty:"conversation",rootData:u})||(t=t===null?di.errors:t.concat(di.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Yt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:oo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Yt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.created")return Yt.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Yt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:oo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Yt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return Yt.errors=t,e===0}var Lp=Zt,ao={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Conv\
ersationItem"},type:{type:"string",const:"conversation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Zt(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return Zt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return Zt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ao.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;X(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"ite\
m",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")
return Zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.created")return Zt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Zt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:ao.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Zt.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zt.errors=t,e===0}var zp=es,Fl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function es(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return es.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return es.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return es.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return es.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.deleted")return es.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else
return es.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return es.errors=t,e===0}var Gp=se,Ul={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.\
input_audio_transcription.completed"},usage:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"tokens"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"durat\
ion"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"}]}]},else:{anyOf:[{type:"null"}]}},logprobs:{
anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.Logprob"}},{type:"null"}]}},required:["content_index","ite\
m_id","transcript","type"]};var lo={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function ci(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return ci.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:lo.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return ci.errors=[{instancePath:i+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:lo.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}else return ci.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ci.errors=t,e===0}function ar(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.input_tokens===void 0&&(n="input_tokens")||r.output_tokens===void 0&&
(n="output_tokens")||r.total_tokens===void 0&&(n="total_tokens")||r.type===void 0&&(n="type"))return ar.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return ar.errors=[{instancePath:i+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return ar.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return ar.errors=[{instancePath:i+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="st\
ring")return ar.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return ar.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=l===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;ci(p,{instancePath:i+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||
(t=t===null?ci.errors:t.concat(ci.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let O={instancePath:i+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=
f:t=null);else{let y={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:
t.push(y),e++,ar.errors=t,!1}var s=l===e}else var s=!0}}}}else return ar.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return ar.errors=t,e===0}function vt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return vt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let n=e;if(typeof r.seconds!="number")return vt.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="duration")return vt.errors=[{instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return vt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return vt.errors=t,e===0}function Nr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return Nr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return Nr.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="number")return Nr.errors=[{instancePath:i+"/bytes/"+c,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return Nr.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return Nr.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return Nr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Nr.errors=t,e===0}function se(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.content_index===void 0&&(c="content_index")||r.item_id===void 0&&(c="item_id")||
r.transcript===void 0&&(c="transcript")||r.type===void 0&&(c="type"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;if(r.content_index!==void 0){let d=e;if(typeof r.content_index!="number")return se.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=d===e}else var s=!0;if(s){if(r.event_id!==void 0){let d=r.event_id,y=e;if(typeof d!="string"&&d!==null)
return se.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ul.properties.event_id.type}}],!1;var s=y===e}else
var s=!0;if(s){if(r.item_id!==void 0){let d=e;if(typeof r.item_id!="string")return se.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.transcript!==void 0){let d=e;if(typeof r.transcript!="string")return se.errors=[
{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.type!==void 0){
let d=r.type,y=e;if(typeof d!="string")return se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(d!=="conversation.item.input_audio_transcription.completed")return se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=y===e}else var s=!0;if(s){if(r.usage!==void 0){let d=r.usage,y=e,P=e,O=!0,v=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))){let a={};t===null?t=[a]:t.push(a),e++}var o=v===e;e=P,t!==null&&(P?t.length=P:t=null);let V;if(o){let a=e;if(e===a)if(d&&
typeof d=="object"&&!Array.isArray(d)){let _;if(d.type===void 0&&(_="type"))return se.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/requi\
red",keyword:"required",params:{missingProperty:_}}],!1;{let h=d.type;if(typeof h=="string")if(h==="tokens"){let w=e,j=e,b=!1,D=e;ar(d,{instancePath:i+"/usage",
parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?ar.errors:t.concat(ar.errors),e=t.length);var n=D===e;if(b=b||n,b)e=j,t!==null&&(j?t.length=j:
t=null);else{let q={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,se.
errors=t,!1}if(e===w&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="tokens")return se.errors=[{instancePath:i+"/usage/type",schemaPath:"#\
/properties/usage/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(h==="duration"){let w=e,j=e,b=!1,D=e;vt(d,{instancePath:i+
"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?vt.errors:t.concat(vt.errors),e=t.length);var p=D===e;if(b=b||p,b)e=j,t!==null&&(j?t.
length=j:t=null);else{let q={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(
q),e++,se.errors=t,!1}if(e===w&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="duration")return se.errors=[{instancePath:i+"/usage/type",schemaPath:"\
#/properties/usage/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1}else return se.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:h}}],!1;else return se.errors=[{instancePath:i+"/usag\
e",schemaPath:"#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:h}}],!1}}else return se.errors=[{instancePath:i+
"/usage",schemaPath:"#/properties/usage/then/type",keyword:"type",params:{type:"object"}}],!1;var o=a===e;O=o,V="then"}else{let a=e,m=e,_=!1,h=e;if(d!==null){let j={
instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var l=h===e;if(_=_||
l,_)e=m,t!==null&&(m?t.length=m:t=null);else{let j={instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[j]:t.push(j),e++,se.errors=t,!1}var o=a===e;O=o,V="else"}if(!O){let a={instancePath:i+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:V}};
return t===null?t=[a]:t.push(a),e++,se.errors=t,!1}var s=y===e}else var s=!0;if(s)if(r.logprobs!==void 0){let d=r.logprobs,y=e,P=e,O=!1,v=e;if(e===v)if(Array.isArray(
d)){var f=!0;let k=d.length;for(let a=0;a<k;a++){let m=e;Nr(d[a],{instancePath:i+"/logprobs/"+a,parentData:d,parentDataProperty:a,rootData:u})||(t=t===null?Nr.errors:
t.concat(Nr.errors),e=t.length);var f=m===e;if(!f)break}}else{let k={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[k]:t.push(k),e++}var g=v===e;if(O=O||g,!O){let k=e;if(d!==null){let m={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var g=k===e;O=O||g}if(O)e=P,t!==null&&(P?t.length=P:t=null);else{let k={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,se.errors=t,!1}var s=y===e}else var s=!0}}}}}}else
return se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}var Bp=fr,wn={type:"object",properties:{
event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_transcription.delta"},content_index:{type:["n\
umber","null"]},delta:{type:["string","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionDeltaEvent.Logpr\
ob"}},{type:"null"}]}},required:["item_id","type"]};function Kr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return Kr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return Kr.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="number")return Kr.errors=[{instancePath:i+"/bytes/"+c,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return Kr.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return Kr.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return Kr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Kr.errors=t,e===0}function fr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return fr.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==
null)return fr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:wn.properties.event_id.type}}],!1;var s=f===
e}else var s=!0;if(s){if(r.item_id!==void 0){let l=e;if(typeof r.item_id!="string")return fr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return fr.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="conversation.item.input_audio_transcription.delta")
return fr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription\
.delta"}}],!1;var s=f===e}else var s=!0;if(s){if(r.content_index!==void 0){let l=r.content_index,f=e;if(typeof l!="number"&&l!==null)return fr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:wn.properties.content_index.type}}],!1;var s=f===e}else var s=!0;if(s){
if(r.delta!==void 0){let l=r.delta,f=e;if(typeof l!="string"&&l!==null)return fr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"\
type",params:{type:wn.properties.delta.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.logprobs!==void 0){let l=r.logprobs,f=e,g=e,c=!1,d=e;if(e===d)if(Array.isArray(
l)){var o=!0;let P=l.length;for(let O=0;O<P;O++){let v=e;Kr(l[O],{instancePath:i+"/logprobs/"+O,parentData:l,parentDataProperty:O,rootData:u})||(t=t===null?Kr.errors:
t.concat(Kr.errors),e=t.length);var o=v===e;if(!o)break}}else{let P={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[P]:t.push(P),e++}var n=d===e;if(c=c||n,!c){let P=e;if(l!==null){let v={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var n=P===e;c=c||n}if(c)e=g,t!==null&&(g?t.length=g:t=null);else{let P={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,fr.errors=t,!1}var s=f===e}else var s=!0}}}}}else
return fr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fr.errors=t,e===0}var Wp=st,Nl={type:"object",properties:{
content_index:{type:"number"},error:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},tn={type:"object",
properties:{code:{type:["string","null"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function ht(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!=
"string"&&o!==null)return ht.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:tn.properties.code.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return ht.errors=[{instancePath:i+"/message",schemaPath:"#/prop\
erties/message/type",keyword:"type",params:{type:tn.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,n=e;if(typeof o!=
"string"&&o!==null)return ht.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:tn.properties.param.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:tn.properties.type.type}}],!1;var s=n===e}else var s=!0}}}else return ht.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ht.errors=t,e===0}function st(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="it\
em_id")||r.type===void 0&&(o="type"))return st.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let n=e;if(typeof r.content_index!="number")return st.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.error!==void 0){let n=e;ht(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"\
error",rootData:u})||(t=t===null?ht.errors:t.concat(ht.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return st.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Nl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return st.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return st.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.input_audio_transcripti\
on.failed")return st.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tr\
anscription.failed"}}],!1;var s=p===e}else var s=!0}}}}else return st.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return st.
errors=t,e===0}var Hp=Hs,Kl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"\
conversation.item.retrieved"}},required:["item","type"]};function Hs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Hs.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Hs.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Kl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){
let n=e;X(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Hs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieved")return Hs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return Hs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Hs.errors=t,e===0}var Jp=Dr,Ll={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","ty\
pe"]};function Dr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="typ\
e"))return Dr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.
audio_end_ms!="number")return Dr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Dr.errors=[{instancePath:i+"/content_index",schemaPath:"\
#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Dr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ll.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Dr.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Dr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncated")return Dr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else
return Dr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dr.errors=t,e===0}var Qp=Js,zl={type:"object",properties:{
error:{$ref:"#/definitions/ErrorEvent.Error"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},bn={type:"object",
properties:{message:{type:"string"},type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:[
"message","type"]};function gr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return gr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return gr.errors=[{instancePath:i+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=e;if(typeof r.type!="string")return gr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.code!==void 0){let n=r.
code,p=e;if(typeof n!="string"&&n!==null)return gr.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:bn.properties.
code.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return gr.errors=[{instancePath:i+"\
/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:bn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){
let n=r.param,p=e;if(typeof n!="string"&&n!==null)return gr.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:bn.
properties.param.type}}],!1;var s=p===e}else var s=!0}}}}else return gr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gr.
errors=t,e===0}function Js(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.error===void 0&&(o="error")||r.type===void 0&&(o="type"))return Js.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.error!==void 0){let n=e;gr(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?gr.errors:t.concat(gr.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Js.errors=[{instancePath:i+"/eve\
nt_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:zl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return Js.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="error")return Js.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else
var s=!0}}else return Js.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Js.errors=t,e===0}var Xp=Qs,Gl={type:"obj\
ect",properties:{event_id:{type:["string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function Qs(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Qs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return Qs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Gl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Qs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/\
type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.cleared")return Qs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/const",keyword:"const",params:{allowedValue:"input_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return Qs.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Qs.errors=t,e===0}var Yp=it,yo={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"input_audio_buffer.committed"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function it(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return it.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return it.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:yo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return it.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return it.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_aud\
io_buffer.committed")return it.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.com\
mitted"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return it.errors=[{instancePath:i+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:yo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else
return it.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return it.errors=t,e===0}var Zp=nt,Bl={type:"object",properties:{
audio_start_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:[
"audio_start_ms","item_id","type"]};function nt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return nt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!=
"number")return nt.errors=[{instancePath:i+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return nt.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Bl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return nt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return nt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_started")return nt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"input_audio_buffer.speech_started"}}],!1;var s=p===e}else var s=!0}}}else return nt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return nt.errors=t,e===0}var ea=ot,Wl={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function ot(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ot.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return ot.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/p\
roperties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return ot.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Wl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ot.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ot.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_stopped")return ot.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else
var s=!0}}}else return ot.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ot.errors=t,e===0}var ra=rs,Hl={type:"ob\
ject",properties:{event_id:{type:["string","null"]},rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",
const:"rate_limits.updated"}},required:["rate_limits","type"]},sn={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},
remaining:{type:["number","null"]},reset_seconds:{type:["number","null"]}}};function gt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,n=e;if(typeof o!="number"&&o!==null)return gt.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:sn.properties.limit.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.
name,n=e;if(!(o==="requests"||o==="tokens"||o===null))return gt.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:sn.
properties.name.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,n=e;if(typeof o!="number"&&o!==null)return gt.errors=[{instancePath:i+
"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:sn.properties.remaining.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reset_seconds!==
void 0){let o=r.reset_seconds,n=e;if(typeof o!="number"&&o!==null)return gt.errors=[{instancePath:i+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",
keyword:"type",params:{type:sn.properties.reset_seconds.type}}],!1;var s=n===e}else var s=!0}}}else return gt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return gt.errors=t,e===0}function rs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rate_limits===void 0&&(n="rate_limits")||r.type===void 0&&(n="type"))return rs.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return rs.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;gt(p[c],{instancePath:i+
"/rate_limits/"+c,parentData:p,parentDataProperty:c,rootData:u})||(t=t===null?gt.errors:t.concat(gt.errors),e=t.length);var o=d===e;if(!o)break}}else return rs.
errors=[{instancePath:i+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,l=e;if(typeof p!="string")return rs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return rs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=l===e}else var s=!0}}else return rs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rs.
errors=t,e===0}var ta=Fe,uo={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.audio.delta"},obfuscation:{type:["string","null"]}},required:[
"content_index","delta","item_id","output_index","response_id","type"]};function Fe(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Fe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Fe.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==
void 0){let n=e;if(typeof r.delta!="string")return Fe.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Fe.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:uo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return Fe.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Fe.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return Fe.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Fe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.audio.delta")return Fe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return Fe.errors=[
{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:uo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return Fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}var sa=dr,Jl={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"str\
ing",const:"response.audio.done"}},required:["content_index","item_id","output_index","response_id","type"]};function dr(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return dr.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return dr.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return dr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Jl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return dr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return dr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return dr.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return dr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.audio.done")return dr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.audio.done"}}],!1;var s=p===e}else var s=!0}}}}}else
return dr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return dr.errors=t,e===0}var ia=Ue,fo={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.audio_transcript.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_in\
dex","response_id","type"]};function Ue(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ue.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Ue.errors=[{instancePath:i+"/content_ind\
ex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.
delta!="string")return Ue.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ue.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:fo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="stri\
ng")return Ue.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ue.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ue.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.audio_transcript.delta")return Ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return Ue.
errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:fo.properties.obfuscation.type}}],!1;var s=p===e}else
var s=!0}}}}}}}else return Ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=t,e===0}var na=Ze,Ql={type:"\
object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"stri\
ng"},transcript:{type:"string"},type:{type:"string",const:"response.audio_transcript.done"}},required:["content_index","item_id","output_index","response_id","t\
ranscript","type"]};function Ze(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return Ze.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Ze.errors=[{instancePath:i+"/content_i\
ndex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return Ze.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ql.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ze.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!=
"number")return Ze.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ze.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=e;if(typeof r.transcript!="string")return Ze.
errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Ze.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.audio_transcript.done")return Ze.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return Ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return Ze.errors=t,e===0}var oa=er,co={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"strin\
g"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.\
content_part.added"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},nn={type:"objec\
t",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function kt(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return kt.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:nn.
properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return kt.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:nn.properties.text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return kt.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:nn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return kt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:nn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else
return kt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kt.errors=t,e===0}function er(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return er.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return er.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return er.errors=[{instancePath:i+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:co.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return er.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return er.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;kt(r.part,{instancePath:i+
"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=t===null?kt.errors:t.concat(kt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return er.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return er.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.content_part.added")return er.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/const",keyword:"const",params:{allowedValue:"response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return er.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:co.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return er.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return er.errors=t,e===0}var pa=rr,mo={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"strin\
g",const:"response.content_part.done"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},
on={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};
function Pt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==
void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return Pt.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{
type:on.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return Pt.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:on.properties.text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return Pt.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:on.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return Pt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:on.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else
return Pt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pt.errors=t,e===0}function rr(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return rr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return rr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return rr.errors=[{instancePath:i+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:mo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return rr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return rr.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;Pt(r.part,{instancePath:i+
"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=t===null?Pt.errors:t.concat(Pt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return rr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return rr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.content_part.done")return rr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return rr.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:mo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return rr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return rr.errors=t,e===0}var aa=ts,_o={type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitio\
ns/RealtimeResponse"},type:{type:"string",const:"response.created"},previous_item_id:{type:["string","null"]}},required:["response","type"]},wi={type:"object",properties:{
id:{type:"string"},conversation_id:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[
{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},
{type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_audio_format:{anyOf:[
{type:"string"},{type:"null"}]},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[{$ref:"#/definitions/Rea\
ltimeResponseStatus"},{type:"string"},{type:"null"}]},temperature:{type:["number","null"]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"nul\
l"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}},required:["id"]},vo={type:"object",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output_tokens","content_filter",null]},type:{enum:["completed","canc\
elled","incomplete","failed",null]}}},On={type:"object",properties:{code:{type:["string","null"]},message:{type:["string","null"]},type:{type:["string","null"]}}};
function ws(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==
void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return ws.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:On.
properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return ws.errors=[{instancePath:i+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:On.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){
let o=r.type,n=e;if(typeof o!="string"&&o!==null)return ws.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:On.properties.
type.type}}],!1;var s=n===e}else var s=!0}}else return ws.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ws.errors=
t,e===0}function bs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.error!==void 0){let n=r.error,p=e,l=e,f=!1,g=e;ws(n,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?ws.errors:t.
concat(ws.errors),e=t.length);var s=g===e;if(f=f||s,!f){let c=e;if(n!==null){let y={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var s=c===e;f=f||s}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let c={instancePath:i+"/error",schemaPath:"\
#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,bs.errors=t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let n=r.
reason,p=e;if(!(n==="turn_detected"||n==="client_cancelled"||n==="max_output_tokens"||n==="content_filter"||n===null))return bs.errors=[{instancePath:i+"/reason",
schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:vo.properties.reason.enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let n=r.
type,p=e;if(!(n==="completed"||n==="cancelled"||n==="incomplete"||n==="failed"||n===null))return bs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:vo.properties.type.enum}}],!1;var o=p===e}else var o=!0}}else return bs.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return bs.errors=t,e===0}var jn={type:"object",properties:{input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseUsage.InputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage.O\
utputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},Ni={type:"object",properties:{audio_tokens:{type:[
"number","null"]},cached_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]},cached_tokens_details:{type:["object","null"]},image_tokens:{type:[
"number","null"]}}};function Lr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&o!==null)return Lr.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#\
/properties/audio_tokens/type",keyword:"type",params:{type:Ni.properties.audio_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let o=r.
cached_tokens,n=e;if(typeof o!="number"&&o!==null)return Lr.errors=[{instancePath:i+"/cached_tokens",schemaPath:"#/properties/cached_tokens/type",keyword:"type",
params:{type:Ni.properties.cached_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==
null)return Lr.errors=[{instancePath:i+"/text_tokens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Ni.properties.text_tokens.type}}],!1;
var s=n===e}else var s=!0;if(s){if(r.cached_tokens_details!==void 0){let o=r.cached_tokens_details,n=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)
return Lr.errors=[{instancePath:i+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/type",keyword:"type",params:{type:Ni.properties.cached_tokens_details.
type}}],!1;var s=n===e}else var s=!0;if(s)if(r.image_tokens!==void 0){let o=r.image_tokens,n=e;if(typeof o!="number"&&o!==null)return Lr.errors=[{instancePath:i+
"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:Ni.properties.image_tokens.type}}],!1;var s=n===e}else var s=!0}}}}else return Lr.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lr.errors=t,e===0}var xn={type:"object",properties:{audio_tokens:{
type:["number","null"]},text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function Os(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return Os.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:xn.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Os.errors=[{instancePath:i+"/text_t\
okens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:xn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reasoning_tokens!==
void 0){let o=r.reasoning_tokens,n=e;if(typeof o!="number"&&o!==null)return Os.errors=[{instancePath:i+"/reasoning_tokens",schemaPath:"#/properties/reasoning_to\
kens/type",keyword:"type",params:{type:xn.properties.reasoning_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Os.errors=[{instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return Os.errors=t,e===0}function zr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;Lr(p,{instancePath:i+
"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||(t=t===null?Lr.errors:t.concat(Lr.errors),e=t.length);var s=c===e;if(g=
g||s,!g){let d=e;if(p!==null){let P={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[P]:t.push(P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/input_token_details",schemaPath:"#\
/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,zr.errors=t,!1}var o=l===e}else var o=!0;if(o){if(r.input_tokens!==
void 0){let p=r.input_tokens,l=e;if(typeof p!="number"&&p!==null)return zr.errors=[{instancePath:i+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:jn.properties.input_tokens.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,l=e,f=e,
g=!1,c=e;Os(p,{instancePath:i+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:u})||(t=t===null?Os.errors:t.concat(Os.errors),
e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let O={instancePath:i+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var n=y===e;g=g||n}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,zr.errors=t,!1}var o=l===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,l=e;if(typeof p!="number"&&p!==null)return zr.errors=[{instancePath:i+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:jn.properties.output_tokens.type}}],!1;var o=l===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,l=e;if(typeof p!="number"&&p!==null)return zr.errors=[{instancePath:i+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:jn.properties.total_tokens.type}}],!1;var o=l===e}else var o=!0}}}}else return zr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return zr.errors=t,e===0}function te(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.id===void 0&&(O="id"))return te.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:O}}],!1;if(r.id!==void 0){let v=e;if(typeof r.id!="string")return te.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.conversation_id!==void 0){let v=r.conversation_id,V=e;if(typeof v!="string"&&v!==null)return te.
errors=[{instancePath:i+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type:wi.properties.conversation_id.type}}],!1;var s=V===
e}else var s=!0;if(s){if(r.max_output_tokens!==void 0){let v=r.max_output_tokens,V=e,k=e,a=!1,m=e;if(typeof v!="number"){let h={instancePath:i+"/max_output_toke\
ns",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[h]:t.push(h),e++}var o=m===e;if(a=a||o,!a){let h=e;
if(typeof v!="string"){let j={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[j]:t.push(j),e++}if(v!=="inf"){let j={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",
params:{allowedValue:"inf"}};t===null?t=[j]:t.push(j),e++}var o=h===e;if(a=a||o,!a){let j=e;if(v!==null){let D={instancePath:i+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var o=j===e;a=a||o}}if(a)e=k,t!==null&&(k?t.length=
k:t=null);else{let h={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(
h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.metadata!==void 0){let v=r.metadata,V=e,k=e,a=!1,m=e;At(v,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"\
metadata",rootData:u})||(t=t===null?At.errors:t.concat(At.errors),e=t.length);var n=m===e;if(a=a||n,!a){let h=e;if(v!==null){let j={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var n=h===e;a=a||n}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{
let h={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===
e}else var s=!0;if(s){if(r.modalities!==void 0){let v=r.modalities,V=e,k=e,a=!1,m=e;if(e===m)if(Array.isArray(v)){var p=!0;let h=v.length;for(let w=0;w<h;w++){let j=v[w],
b=e;if(typeof j!="string"){let q={instancePath:i+"/modalities/"+w,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(!(j==="text"||j==="audio")){let q={instancePath:i+"/modalities/"+w,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"\
enum",params:{allowedValues:wi.properties.modalities.anyOf[0].items.enum}};t===null?t=[q]:t.push(q),e++}var p=b===e;if(!p)break}}else{let h={instancePath:i+"/mo\
dalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[h]:t.push(h),e++}var l=m===e;if(a=a||l,!a){let h=e;
if(e===h)if(Array.isArray(v)){var f=!0;let j=v.length;for(let b=0;b<j;b++){let D=e;if(typeof v[b]!="string"){let $={instancePath:i+"/modalities/"+b,schemaPath:"\
#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[$]:t.push($),e++}var f=D===e;if(!f)break}}else{let j={instancePath:i+
"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[j]:t.push(j),e++}var l=h===e;if(a=a||l,!a){let j=e;
if(v!==null){let D={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),
e++}var l=j===e;a=a||l}}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.object!==void 0){let v=r.object,V=e;if(!(v==="realtime.r\
esponse"||v===null))return te.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:wi.properties.object.
enum}}],!1;var s=V===e}else var s=!0;if(s){if(r.output!==void 0){let v=r.output,V=e;if(!Array.isArray(v)&&v!==null)return te.errors=[{instancePath:i+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:wi.properties.output.type}}],!1;if(e===V&&Array.isArray(v)){var g=!0;let a=v.length;for(let m=0;m<a;m++){let _=e;
X(v[m],{instancePath:i+"/output/"+m,parentData:v,parentDataProperty:m,rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var g=_===e;if(!g)break}}
var s=V===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let v=r.output_audio_format,V=e,k=e,a=!1,m=e;if(typeof v!="string"){let h={instancePath:i+"/o\
utput_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[h]:t.push(h),e++}var c=m===e;if(a=
a||c,!a){let h=e;if(v!==null){let j={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[j]:t.push(j),e++}var c=h===e;a=a||c}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/output_audio_format",schemaPath:"#\
/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.status!==
void 0){let v=r.status,V=e;if(!(v==="completed"||v==="cancelled"||v==="failed"||v==="incomplete"||v==="in_progress"||v===null))return te.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:wi.properties.status.enum}}],!1;var s=V===e}else var s=!0;if(s){if(r.status_details!==
void 0){let v=r.status_details,V=e,k=e,a=!1,m=e;bs(v,{instancePath:i+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:u})||(t=t===null?
bs.errors:t.concat(bs.errors),e=t.length);var d=m===e;if(a=a||d,!a){let h=e;if(typeof v!="string"){let j={instancePath:i+"/status_details",schemaPath:"#/propert\
ies/status_details/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var d=h===e;if(a=a||d,!a){let j=e;if(v!==null){let D={instancePath:i+
"/status_details",schemaPath:"#/properties/status_details/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var d=j===e;a=a||d}}if(a)
e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/status_details",schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.temperature!==void 0){let v=r.temperature,V=e;if(typeof v!="number"&&v!==null)return te.
errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:wi.properties.temperature.type}}],!1;var s=V===e}else
var s=!0;if(s){if(r.usage!==void 0){let v=r.usage,V=e,k=e,a=!1,m=e;zr(v,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?
zr.errors:t.concat(zr.errors),e=t.length);var y=m===e;if(a=a||y,!a){let h=e;if(v!==null){let j={instancePath:i+"/usage",schemaPath:"#/properties/usage/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var y=h===e;a=a||y}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/\
usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s)if(r.voice!==
void 0){let v=r.voice,V=e,k=e,a=!1,m=e;if(typeof v!="string"){let h={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[h]:t.push(h),e++}var P=m===e;if(a=a||P,!a){let h=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let j={instancePath:i+"/voice",schemaPath:"\
#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[j]:t.push(j),e++}var P=h===e;if(a=a||P,!a){let j=e;if(v!==null){let D={instancePath:i+
"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var P=j===e;a=a||P}}if(a)e=k,t!==null&&(k?
t.length=k:t=null);else{let h={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=
t,!1}var s=V===e}else var s=!0}}}}}}}}}}}}else return te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=
t,e===0}function ts(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))return ts.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ts.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:_o.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;te(r.response,{instancePath:i+
"/response",parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ts.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.created")return ts.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"res\
ponse.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return ts.errors=
[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:_o.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}else return ts.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ts.errors=t,e===0}var la=qr,pn={type:"\
object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"},usage:{type:["\
object","null"]},response_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["response","type"]};function qr(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="respo\
nse")||r.type===void 0&&(o="type"))return qr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return qr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:pn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;te(r.response,{instancePath:i+"/response",parentData:r,
parentDataProperty:"response",rootData:u})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="respo\
nse.done")return qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else
var s=!0;if(s){if(r.usage!==void 0){let n=r.usage,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)return qr.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:pn.properties.usage.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=r.response_id,
p=e;if(typeof n!="string"&&n!==null)return qr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:pn.properties.
response_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return qr.errors=
[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:pn.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}}}else return qr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qr.errors=t,e===0}var ya=Ne,ho={
type:"object",properties:{call_id:{type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","\
output_index","response_id","type"]};function Ne(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return Ne.errors=[{instancePath:i+"/call_id",schemaPath:"#/\
properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return Ne.
errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ne.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ho.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ne.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Ne.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ne.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call\
_arguments.delta")return Ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_ar\
guments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return Ne.errors=[{instancePath:i+
"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:ho.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ne.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}var ua=Ke,go={type:"object",properties:{arguments:{
type:"string"},call_id:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{
type:"string",const:"response.function_call_arguments.done"},name:{type:["string","null"]}},required:["arguments","call_id","item_id","output_index","response_i\
d","type"]};function Ke(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.arguments===void 0&&(o="arguments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_in\
dex")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ke.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.arguments!==void 0){let n=e;if(typeof r.arguments!="string")return Ke.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties\
/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return Ke.
errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ke.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:go.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ke.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Ke.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ke.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Ke.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call\
_arguments.done")return Ke.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arg\
uments.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return Ke.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:go.properties.name.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ke.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=t,e===0}var fa=Vr,ko={type:"object",properties:{event_id:{type:["string","null"]},
item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"},previous_item_id:{
type:["string","null"]}},required:["item","output_index","response_id","type"]};function Vr(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Vr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Vr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:ko.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;X(r.item,{instancePath:i+"/item",
parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){
let n=e;if(typeof r.output_index!="number")return Vr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Vr.errors=[{instancePath:i+"/res\
ponse_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return Vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="respo\
nse.output_item.added")return Vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item\
.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Vr.errors=[{instancePath:i+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:ko.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}else
return Vr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vr.errors=t,e===0}var da=Er,Po={type:"object",properties:{
event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"\
response.output_item.done"},previous_item_id:{type:["string","null"]}},required:["item","output_index","response_id","type"]};function Er(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Er.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Er.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Po.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;
X(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=n===e}else var s=!0;
if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Er.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Er.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Er.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.output_item.done")return Er.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_item.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Er.
errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Po.properties.previous_item_id.type}}],!1;
var s=p===e}else var s=!0}}}}}else return Er.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Er.errors=t,e===0}var ca=Le,
wo={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},response_id:{type:"string"},type:{type:"string",const:"response.text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","i\
tem_id","output_index","response_id","type"]};function Le(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Le.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Le.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;
if(typeof r.delta!="string")return Le.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Le.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:wo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return Le.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Le.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return Le.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.text.delta")return Le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.text.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return Le.errors=[{
instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:wo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return Le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}var ma=tr,Xl={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"str\
ing"},type:{type:"string",const:"response.text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function tr(r,{instancePath:i="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="\
content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o=
"text")||r.type===void 0&&(o="type"))return tr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let n=e;if(typeof r.content_index!="number")return tr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return tr.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Xl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return tr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return tr.errors=[{instancePath:i+"/output_i\
ndex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;
if(typeof r.response_id!="string")return tr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"strin\
g"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return tr.errors=[{instancePath:i+"/text",schemaPath:"#/properti\
es/text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return tr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.text.done")return tr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return tr.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return tr.errors=t,e===0}var _a=Xs,Yl={type:"object",properties:{event_id:{type:[
"string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",const:"session.created"}},required:["session","type"]},Te={type:"object",properties:{
id:{type:["string","null"]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions/Session.InputAud\
ioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/Session.InputAudioTranscription"},{type:"null"}]},instructions:{type:[
"string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"s\
tring",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"\
string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},
tools:{type:["array","null"],items:{$ref:"#/definitions/Session.Tool"}},tracing:{anyOf:[{type:"string",const:"auto"},{$ref:"#/definitions/Session.TracingConfigu\
ration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"\
null"}]},object:{type:["string","null"]},expires_at:{type:["number","null"]},client_secret:{},include:{},prompt:{},truncation:{},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};function Ci(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,n=e,p=!1,l=e;if(typeof o!="string"){let f={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Ci.errors=t,!1}}}else return Ci.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ci.errors=t,e===0}var An={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function js(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,n=e;if(typeof o!="string"&&o!==null)return js.errors=
[{instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:An.properties.language.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,n=e;if(typeof o!="string"&&o!==null)return js.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:An.properties.model.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,n=e;if(typeof o!="string"&&o!==null)return js.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:An.properties.prompt.type}}],!1;var s=n===e}else var s=!0}}else
return js.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return js.errors=t,e===0}var bo={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function xs(r,{instancePath:i="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!=
"string"&&n!==null)return xs.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:bo.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return xs.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:bo.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;
if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,xs.errors=t,!1}var s=p===e}else var s=!0}}else return xs.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return xs.errors=t,e===0}var Oo={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function mi(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return mi.errors=[{instancePath:i+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:Oo.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
n=e;if(typeof o!="string"&&o!==null)return mi.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:Oo.
properties.workflow_name.type}}],!1;var s=n===e}else var s=!0}else return mi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return mi.errors=t,e===0}var br={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function _e(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)
return _e.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:br.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return _e.errors=
[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:br.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return _e.errors=[{instancePath:i+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:br.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return _e.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:br.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.
silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return _e.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:br.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!=
"number"&&n!==null)return _e.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:br.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,_e.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return _e.errors=[{instancePath:i+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:br.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let n=r.speech_duration_ms,p=e;if(typeof n!="number"&&n!==null)return _e.errors=[{instancePath:i+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:br.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let n=r.auto_truncate,p=e;if(typeof n!="boolean"&&n!==null)return _e.errors=[{instancePath:i+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:br.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let n=r.appended_text_after_truncation,
p=e;if(typeof n!="string"&&n!==null)return _e.errors=[{instancePath:i+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:br.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return _e.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}function Q(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id,m=e;if(typeof a!="string"&&a!==null)return Q.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Te.properties.id.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.input_audio_format!==void 0){
let a=r.input_audio_format,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf\
/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var o=w===e;if(h=h||o,!h){let b=e;if(a!==null){let q={instancePath:i+"/input_audio_\
format",schemaPath:"#/properties/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var o=b===e;h=h||o}if(h)e=_,
t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.input_audio_noise_reduction!==void 0){let a=r.input_audio_noise_reduction,m=e,_=e,h=!1,
w=e;Ci(a,{instancePath:i+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:u})||(t=t===null?Ci.errors:t.concat(
Ci.errors),e=t.length);var n=w===e;if(h=h||n,!h){let b=e;if(a!==null){let q={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var n=b===e;h=h||n}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:
t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.input_audio_transcription!==void 0){let a=r.input_audio_transcription,m=e,_=e,h=!1,w=e;js(a,{instancePath:i+
"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?js.errors:t.concat(js.errors),e=t.length);var p=w===
e;if(h=h||p,!h){let b=e;if(a!==null){let q={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var p=b===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/input_audio_tr\
anscription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,m=e;if(typeof a!="string"&&a!==null)return Q.errors=[{instancePath:i+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:Te.properties.instructions.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.max_response_output_tokens!==
void 0){let a=r.max_response_output_tokens,m=e,_=e,h=!1,w=e;if(typeof a!="number"){let b={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/\
max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[b]:t.push(b),e++}var l=w===e;if(h=h||l,!h){let b=e;if(typeof a!="str\
ing"){let q={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(a!=="inf"){let q={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",
keyword:"const",params:{allowedValue:"inf"}};t===null?t=[q]:t.push(q),e++}var l=b===e;if(h=h||l,!h){let q=e;if(a!==null){let R={instancePath:i+"/max_response_ou\
tput_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var l=q===e;h=h||
l}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.modalities!==void 0){let a=r.modalities,m=e,_=e,
h=!1,w=e;if(e===w)if(Array.isArray(a)){var f=!0;let b=a.length;for(let D=0;D<b;D++){let q=a[D],$=e;if(typeof q!="string"){let E={instancePath:i+"/modalities/"+D,
schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[E]:t.push(E),e++}if(!(q==="text"||q==="audio")){let E={
instancePath:i+"/modalities/"+D,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Te.properties.modalities.anyOf[0].items.
enum}};t===null?t=[E]:t.push(E),e++}var f=$===e;if(!f)break}}else{let b={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"\
type",params:{type:"array"}};t===null?t=[b]:t.push(b),e++}var g=w===e;if(h=h||g,!h){let b=e;if(e===b)if(Array.isArray(a)){var c=!0;let q=a.length;for(let $=0;$<
q;$++){let R=e;if(typeof a[$]!="string"){let C={instancePath:i+"/modalities/"+$,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[C]:t.push(C),e++}var c=R===e;if(!c)break}}else{let q={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"\
type",params:{type:"array"}};t===null?t=[q]:t.push(q),e++}var g=b===e;if(h=h||g,!h){let q=e;if(a!==null){let R={instancePath:i+"/modalities",schemaPath:"#/prope\
rties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var g=q===e;h=h||g}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===
e}else var s=!0;if(s){if(r.model!==void 0){let a=r.model,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/model",schemaPath:"#/properties/model/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var d=w===e;if(h=h||d,!h){let b=e;if(a!==null){let q={instancePath:i+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var d=b===e;h=h||d}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.output_audio_format!==void 0){let a=r.output_audio_format,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var y=w===e;if(h=h||y,!h){let b=e;
if(a!==null){let q={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[q]:t.push(q),e++}var y=b===e;h=h||y}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.speed!==void 0){let a=r.
speed,m=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Te.properties.
speed.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.temperature!==void 0){let a=r.temperature,m=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Te.properties.temperature.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.
tool_choice!==void 0){let a=r.tool_choice,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var P=w===e;if(h=h||P,!h){let b=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){
let q={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),e++}var P=b===
e;if(h=h||P,!h){let q=e;if(a!==null){let R={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[R]:t.push(R),e++}var P=q===e;h=h||P}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.tools!==void 0){let a=r.tools,
m=e;if(!Array.isArray(a)&&a!==null)return Q.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Te.properties.tools.
type}}],!1;if(e===m&&Array.isArray(a)){var O=!0;let h=a.length;for(let w=0;w<h;w++){let j=e;xs(a[w],{instancePath:i+"/tools/"+w,parentData:a,parentDataProperty:w,
rootData:u})||(t=t===null?xs.errors:t.concat(xs.errors),e=t.length);var O=j===e;if(!O)break}}var s=m===e}else var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,
m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[b]:t.push(b),e++}var v=w===e;if(h=h||v,!h){let b=e;mi(a,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:u})||(t=
t===null?mi.errors:t.concat(mi.errors),e=t.length);var v=b===e;if(h=h||v,!h){let q=e;if(a!==null){let R={instancePath:i+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var v=q===e;h=h||v}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){
if(r.turn_detection!==void 0){let a=r.turn_detection,m=e,_=e,h=!1,w=e;_e(a,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||
(t=t===null?_e.errors:t.concat(_e.errors),e=t.length);var V=w===e;if(h=h||V,!h){let b=e;if(a!==null){let q={instancePath:i+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var V=b===e;h=h||V}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,
!1}var s=m===e}else var s=!0;if(s){if(r.voice!==void 0){let a=r.voice,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:i+"/voice",schemaPath:"#/prope\
rties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var k=w===e;if(h=h||k,!h){let b=e;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let q={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),e++}var k=b===
e;if(h=h||k,!h){let q=e;if(a!==null){let R={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[R]:t.push(R),e++}var k=q===e;h=h||k}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,m=e;if(typeof a!="strin\
g"&&a!==null)return Q.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Te.properties.object.type}}],!1;var s=m===
e}else var s=!0;if(s){if(r.expires_at!==void 0){let a=r.expires_at,m=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:i+"/expires_at",schemaPath:"\
#/properties/expires_at/type",keyword:"type",params:{type:Te.properties.expires_at.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.input_audio_sampling_rate!==void 0){
let a=r.input_audio_sampling_rate,m=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:i+"/input_audio_sampling_rate",schemaPath:"#/properties/inp\
ut_audio_sampling_rate/type",keyword:"type",params:{type:Te.properties.input_audio_sampling_rate.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.audio!==void 0){
let a=r.audio,m=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return Q.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:Te.properties.audio.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.enable_noise_suppression!==void 0){let a=r.enable_noise_suppression,m=e;if(typeof a!=
"boolean"&&a!==null)return Q.errors=[{instancePath:i+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{
type:Te.properties.enable_noise_suppression.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.enable_phonetic_spelling!==void 0){let a=r.enable_phonetic_spelling,
m=e;if(typeof a!="boolean"&&a!==null)return Q.errors=[{instancePath:i+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"\
type",params:{type:Te.properties.enable_phonetic_spelling.type}}],!1;var s=m===e}else var s=!0;if(s)if(r.keep_context!==void 0){let a=r.keep_context,m=e;if(typeof a!=
"boolean"&&a!==null)return Q.errors=[{instancePath:i+"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:Te.properties.keep_context.
type}}],!1;var s=m===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.
errors=t,e===0}function Xs(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return Xs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Xs.errors=[{instancePath:i+"/event_id",schemaPath:"#\
/properties/event_id/type",keyword:"type",params:{type:Yl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let n=e;Q(r.session,
{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var s=n===e}else var s=!0;
if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Xs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="session.created")return Xs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
session.created"}}],!1;var s=p===e}else var s=!0}}else return Xs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xs.
errors=t,e===0}var va=ss,jo={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",const:"sessi\
on.updated"},previous_item_id:{type:["string","null"]}},required:["session","type"]};function ss(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return ss.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==
null)return ss.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:jo.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.session!==void 0){let n=e;Q(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?
Q.errors:t.concat(Q.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ss.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="session.updated")return ss.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,
p=e;if(typeof n!="string"&&n!==null)return ss.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{
type:jo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return ss.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ss.errors=t,e===0}var ha=Ys,Zl={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"#/definitions/TranscriptionSessi\
on"},type:{type:"string",const:"transcription_session.updated"}},required:["session","type"]},bi={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/defin\
itions/TranscriptionSession.ClientSecret"},{type:"null"}]},input_audio_format:{type:["string","null"]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/Tr\
anscriptionSession.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{anyOf:[
{$ref:"#/definitions/TranscriptionSession.TurnDetection"},{type:"null"}]},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["number",
"null"]}}};function As(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.expires_at===void 0&&(o="expires_at")||r.value===void 0&&(o="value"))return As.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.expires_at!==void 0){let n=e;if(typeof r.expires_at!="number")return As.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",
keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.value!==void 0){let n=e;if(typeof r.value!="string")return As.errors=[{instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}else return As.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return As.errors=t,e===0}var xo={type:"object",properties:{language:{type:["string","null"]},model:{anyOf:[{type:"\
string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ds(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let n=r.language,p=e;if(typeof n!="string"&&n!==null)return Ds.errors=[{instancePath:i+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:xo.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let n=r.model,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ds.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let n=r.prompt,p=e;if(typeof n!="string"&&n!==null)return Ds.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:xo.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ds.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ds.errors=t,e===0}var an={type:"object",properties:{prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{
type:["number","null"]},type:{type:["string","null"]}}};function wt(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,n=e;if(typeof o!="number"&&o!==null)return wt.errors=[
{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:an.properties.prefix_padding_ms.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,n=e;if(typeof o!="number"&&o!==null)return wt.errors=[{instancePath:i+"/sil\
ence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:an.properties.silence_duration_ms.type}}],!1;var s=n===e}else var s=!0;
if(s){if(r.threshold!==void 0){let o=r.threshold,n=e;if(typeof o!="number"&&o!==null)return wt.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/thr\
eshold/type",keyword:"type",params:{type:an.properties.threshold.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="st\
ring"&&o!==null)return wt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:an.properties.type.type}}],!1;var s=n===
e}else var s=!0}}}else return wt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wt.errors=t,e===0}function xe(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==
void 0){let f=r.client_secret,g=e,c=e,d=!1,y=e;As(f,{instancePath:i+"/client_secret",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?As.
errors:t.concat(As.errors),e=t.length);var s=y===e;if(d=d||s,!d){let P=e;if(f!==null){let v={instancePath:i+"/client_secret",schemaPath:"#/properties/client_sec\
ret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var s=P===e;d=d||s}if(d)e=c,t!==null&&(c?t.length=c:t=null);else{let P={instancePath:i+
"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,xe.errors=t,!1}var o=g===e}else var o=!0;
if(o){if(r.input_audio_format!==void 0){let f=r.input_audio_format,g=e;if(typeof f!="string"&&f!==null)return xe.errors=[{instancePath:i+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/type",keyword:"type",params:{type:bi.properties.input_audio_format.type}}],!1;var o=g===e}else var o=!0;if(o){if(r.input_audio_transcription!==
void 0){let f=r.input_audio_transcription,g=e,c=e,d=!1,y=e;Ds(f,{instancePath:i+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transc\
ription",rootData:u})||(t=t===null?Ds.errors:t.concat(Ds.errors),e=t.length);var n=y===e;if(d=d||n,!d){let O=e;if(f!==null){let V={instancePath:i+"/input_audio_\
transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var n=O===e;d=
d||n}if(d)e=c,t!==null&&(c?t.length=c:t=null);else{let O={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,xe.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.modalities!==void 0){let f=r.modalities,g=e;if(!Array.
isArray(f)&&f!==null)return xe.errors=[{instancePath:i+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:bi.properties.modalities.
type}}],!1;if(e===g&&Array.isArray(f)){var p=!0;let d=f.length;for(let y=0;y<d;y++){let P=f[y],O=e;if(typeof P!="string")return xe.errors=[{instancePath:i+"/mod\
alities/"+y,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(P==="text"||P==="audio"))return xe.errors=[{instancePath:i+
"/modalities/"+y,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:bi.properties.modalities.items.enum}}],!1;var p=O===e;if(!p)
break}}var o=g===e}else var o=!0;if(o){if(r.turn_detection!==void 0){let f=r.turn_detection,g=e,c=e,d=!1,y=e;wt(f,{instancePath:i+"/turn_detection",parentData:r,
parentDataProperty:"turn_detection",rootData:u})||(t=t===null?wt.errors:t.concat(wt.errors),e=t.length);var l=y===e;if(d=d||l,!d){let O=e;if(f!==null){let V={instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var l=O===e;d=d||l}if(d)
e=c,t!==null&&(c?t.length=c:t=null);else{let O={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[O]:t.push(O),e++,xe.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.id!==void 0){let f=r.id,g=e;if(typeof f!="string"&&f!==null)return xe.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:bi.properties.id.type}}],!1;var o=g===e}else var o=!0;if(o){if(r.object!==void 0){let f=r.object,
g=e;if(typeof f!="string"&&f!==null)return xe.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:bi.properties.
object.type}}],!1;var o=g===e}else var o=!0;if(o)if(r.expires_at!==void 0){let f=r.expires_at,g=e;if(typeof f!="number"&&f!==null)return xe.errors=[{instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:bi.properties.expires_at.type}}],!1;var o=g===e}else var o=!0}}}}}}}else return xe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}function Ys(r,{instancePath:i="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return Ys.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return Ys.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Zl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let n=e;xe(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ys.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="transcription_session.updated")return Ys.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.updated"}}],!1;var s=p===e}else var s=!0}}else
return Ys.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ys.errors=t,e===0}var ga=is,ey={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function is(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return is.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return is.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:ey.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!=
"string")return is.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return is.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.started")return is.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return is.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return is.errors=t,e===0}var ka=ns,ry={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{
type:"string",const:"output_audio_buffer.stopped"}},required:["response_id","type"]};function ns(r,{instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ns.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&
n!==null)return ns.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ry.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return ns.errors=[{instancePath:i+"/response_id",schemaPath:"#/proper\
ties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ns.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.stopped")return ns.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else
return ns.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ns.errors=t,e===0}var Pa=os,ty={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function os(r,{
instancePath:i="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return os.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return os.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:ty.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!=
"string")return os.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return os.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cleared")return os.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return os.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return os.errors=t,e===0}var iy={ga:new Map(Object.entries({"conversation.item.create":Ao,"conversation.item.delete":Do,"conversation.item.retrieve":qo,"conversation.item.truncate":Vo,"\
input_audio_buffer.append":Eo,"input_audio_buffer.clear":$o,"output_audio_buffer.clear":Ro,"input_audio_buffer.commit":Co,"response.cancel":To,"response.create":Io,
"session.update":Mo,"conversation.created":So,"conversation.item.created":Fo,"conversation.item.deleted":Uo,"conversation.item.input_audio_transcription.complet\
ed":No,"conversation.item.input_audio_transcription.delta":Ko,"conversation.item.input_audio_transcription.failed":Lo,"conversation.item.retrieved":zo,"conversa\
tion.item.truncated":Go,error:Bo,"input_audio_buffer.cleared":Wo,"input_audio_buffer.committed":Ho,"input_audio_buffer.dtmf_event_received":Jo,"input_audio_buff\
er.speech_started":Qo,"input_audio_buffer.speech_stopped":Xo,"rate_limits.updated":Yo,"response.output_audio.delta":Zo,"response.output_audio.done":ep,"response\
.output_audio_transcript.delta":rp,"response.output_audio_transcript.done":tp,"response.content_part.added":sp,"response.content_part.done":ip,"response.created":np,
"response.done":op,"response.function_call_arguments.delta":pp,"response.function_call_arguments.done":ap,"response.output_item.added":lp,"response.output_item.\
done":yp,"response.output_text.delta":up,"response.output_text.done":fp,"session.created":dp,"session.updated":cp,"output_audio_buffer.started":mp,"output_audio\
_buffer.stopped":_p,"output_audio_buffer.cleared":vp,"conversation.item.added":hp,"conversation.item.done":gp,"input_audio_buffer.timeout_triggered":kp,"convers\
ation.item.input_audio_transcription.segment":Pp,"mcp_list_tools.in_progress":wp,"mcp_list_tools.completed":bp,"mcp_list_tools.failed":Op,"response.mcp_call_arg\
uments.delta":jp,"response.mcp_call_arguments.done":xp,"response.mcp_call.in_progress":Ap,"response.mcp_call.completed":Dp,"response.mcp_call.failed":qp})),beta:new Map(
Object.entries({"conversation.item.create":Vp,"conversation.item.delete":Ep,"conversation.item.retrieve":$p,"conversation.item.truncate":Rp,"input_audio_buffer.\
append":Cp,"input_audio_buffer.clear":Tp,"output_audio_buffer.clear":Ip,"input_audio_buffer.commit":Mp,"response.cancel":Sp,"response.create":Fp,"session.update":Up,
"transcription_session.update":Np,"conversation.created":Kp,"conversation.item.created":Lp,"conversation.item.deleted":zp,"conversation.item.input_audio_transcr\
iption.completed":Gp,"conversation.item.input_audio_transcription.delta":Bp,"conversation.item.input_audio_transcription.failed":Wp,"conversation.item.retrieved":Hp,
"conversation.item.truncated":Jp,error:Qp,"input_audio_buffer.cleared":Xp,"input_audio_buffer.committed":Yp,"input_audio_buffer.speech_started":Zp,"input_audio_\
buffer.speech_stopped":ea,"rate_limits.updated":ra,"response.audio.delta":ta,"response.audio.done":sa,"response.audio_transcript.delta":ia,"response.audio_trans\
cript.done":na,"response.content_part.added":oa,"response.content_part.done":pa,"response.created":aa,"response.done":la,"response.function_call_arguments.delta":ya,
"response.function_call_arguments.done":ua,"response.output_item.added":fa,"response.output_item.done":da,"response.text.delta":ca,"response.text.done":ma,"sess\
ion.created":_a,"session.updated":va,"transcription_session.updated":ha,"output_audio_buffer.started":ga,"output_audio_buffer.stopped":ka,"output_audio_buffer.c\
leared":Pa}))};export{iy as validators};
