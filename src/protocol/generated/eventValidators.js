// Made by `npm run generate` from the types of openai 7.57.0 and scripts/schemas/overlay.ts.
var jo=Dt,Oi={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.create"},event_id:{type:["stri\
ng","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]};var ii={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/RealtimeConversationItemSystemMessage.Content"}},role:{type:"string",const:"s\
ystem"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progres\
s",null]}},required:["content","role","type"]},ji={type:"object",properties:{text:{type:["string","null"]},type:{enum:["input_text",null]}}};function Zs(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text!==void 0){let o=r.text,i=e;if(typeof o!=
"string"&&o!==null)return Zs.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:ji.properties.text.type}}],!1;var s=i===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(!(o==="input_text"||o===null))return Zs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/ty\
pe/enum",keyword:"enum",params:{allowedValues:ji.properties.type.enum}}],!1;var s=i===e}else var s=!0}else return Zs.errors=[{instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Zs.errors=t,e===0}function Oe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.content===void 0&&(i="content")||r.role===void 0&&(i="role")||r.type===void 0&&(i="type"))return Oe.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.content!==void 0){let p=r.content,l=e;if(e===l)if(Array.
isArray(p)){var s=!0;let f=p.length;for(let k=0;k<f;k++){let m=e;Zs(p[k],{instancePath:n+"/content/"+k,parentData:p,parentDataProperty:k,rootData:u})||(t=t===null?
Zs.errors:t.concat(Zs.errors),e=t.length);var s=m===e;if(!s)break}}else return Oe.errors=[{instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!="string")return Oe.errors=[{instancePath:n+"/\
role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="system")return Oe.errors=[{instancePath:n+"/role",schemaPath:"#/pro\
perties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="strin\
g")return Oe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return Oe.errors=[{
instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else var o=!0;if(o){if(r.id!==void 0){
let p=r.id,l=e;if(typeof p!="string"&&p!==null)return Oe.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:ii.properties.
id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return Oe.errors=[{instancePath:n+"/o\
bject",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:ii.properties.object.enum}}],!1;var o=l===e}else var o=!0;if(o)if(r.status!==void 0){
let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Oe.errors=[{instancePath:n+"/status",schemaPath:"#/properties/sta\
tus/enum",keyword:"enum",params:{allowedValues:ii.properties.status.enum}}],!1;var o=l===e}else var o=!0}}}}}else return Oe.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}var oi={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/R\
ealtimeConversationItemUserMessage.Content"}},role:{type:"string",const:"user"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["\
realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]}},required:["content","role","type"]},Vs={type:"object",properties:{audio:{type:[
"string","null"]},detail:{enum:["auto","low","high",null]},image_url:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},
type:{anyOf:[{type:"string",enum:["input_text","input_audio","input_image"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function rr(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let i=r.audio,p=e;if(typeof i!="string"&&i!==null)return rr.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Vs.
properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.detail!==void 0){let i=r.detail,p=e;if(!(i==="auto"||i==="low"||i==="high"||i===null))return rr.
errors=[{instancePath:n+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Vs.properties.detail.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.image_url!==void 0){let i=r.image_url,p=e;if(typeof i!="string"&&i!==null)return rr.errors=[{instancePath:n+"/image_url",schemaPath:"#/properties/ima\
ge_url/type",keyword:"type",params:{type:Vs.properties.image_url.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let i=r.text,p=e;if(typeof i!="s\
tring"&&i!==null)return rr.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Vs.properties.text.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.transcript!==void 0){let i=r.transcript,p=e;if(typeof i!="string"&&i!==null)return rr.errors=[{instancePath:n+"/transcript",schemaPath:"\
#/properties/transcript/type",keyword:"type",params:{type:Vs.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e,
l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[d]:t.push(d),e++}if(!(i==="input_text"||i==="input_audio"||i==="input_image")){let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:Vs.properties.type.anyOf[0].enum}};t===null?t=[d]:t.push(d),e++}var o=k===e;if(f=f||o,!f){let d=e;if(typeof i!="string"){let P={instancePath:n+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[P]:t.push(P),e++}if(i!=="audio"){let P={instancePath:n+"/\
type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"audio"}};t===null?t=[P]:t.push(P),e++}var o=d===e;if(f=f||o,!f){let P=e;
if(i!==null){let v={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===
e;f=f||o}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[d]:t.push(d),e++,rr.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let i=r.format,p=e;if(typeof i!="string"&&i!==null)return rr.errors=
[{instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:Vs.properties.format.type}}],!1;var s=p===e}else var s=!0}}}}}}else
return rr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=t,e===0}function je(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.content===void 0&&(i="content")||r.role===
void 0&&(i="role")||r.type===void 0&&(i="type"))return je.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.
content!==void 0){let p=r.content,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let f=p.length;for(let k=0;k<f;k++){let m=e;rr(p[k],{instancePath:n+"/content/"+k,parentData:p,
parentDataProperty:k,rootData:u})||(t=t===null?rr.errors:t.concat(rr.errors),e=t.length);var s=m===e;if(!s)break}}else return je.errors=[{instancePath:n+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!=
"string")return je.errors=[{instancePath:n+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="user")return je.errors=
[{instancePath:n+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){
let p=r.type,l=e;if(typeof p!="string")return je.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(p!=="message")return je.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else
var o=!0;if(o){if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return je.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:oi.properties.id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return je.
errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:oi.properties.object.enum}}],!1;var o=l===e}else var o=!0;
if(o)if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return je.errors=[{instancePath:n+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:oi.properties.status.enum}}],!1;var o=l===e}else var o=!0}}}}}else return je.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=t,e===0}var Nn={type:"object",properties:{content:{type:"array",items:{$ref:"#/d\
efinitions/RealtimeConversationItemAssistantMessage.Content"}},role:{type:"string",const:"assistant"},type:{type:"string",const:"message"},id:{type:["string","n\
ull"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["content","rol\
e","type"]},In={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"s\
tring",enum:["output_text","output_audio"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function $r(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let i=r.audio,p=e;if(typeof i!=
"string"&&i!==null)return $r.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:In.properties.audio.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.text!==void 0){let i=r.text,p=e;if(typeof i!="string"&&i!==null)return $r.errors=[{instancePath:n+"/text",schemaPath:"#/properties/te\
xt/type",keyword:"type",params:{type:In.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.transcript!==void 0){let i=r.transcript,p=e;if(typeof i!=
"string"&&i!==null)return $r.errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:In.properties.transcript.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/\
properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}if(!(i==="output_text"||i==="output_audio")){let d={instancePath:n+
"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:In.properties.type.anyOf[0].enum}};t===null?t=[d]:t.push(d),e++}var o=k===
e;if(f=f||o,!f){let d=e;if(typeof i!="string"){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[P]:t.push(P),e++}if(i!=="audio"){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"au\
dio"}};t===null?t=[P]:t.push(P),e++}var o=d===e;if(f=f||o,!f){let P=e;if(i!==null){let v={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===e;f=f||o}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"\
#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,$r.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let i=r.
format,p=e;if(typeof i!="string"&&i!==null)return $r.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:In.properties.
format.type}}],!1;var s=p===e}else var s=!0}}}}else return $r.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $r.errors=
t,e===0}function ke(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let i;if(r.content===void 0&&(i="content")||r.role===void 0&&(i="role")||r.type===void 0&&(i="type"))return ke.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.content!==void 0){let p=r.content,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let f=p.length;for(let k=0;k<f;k++){
let m=e;$r(p[k],{instancePath:n+"/content/"+k,parentData:p,parentDataProperty:k,rootData:u})||(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var s=m===e;
if(!s)break}}else return ke.errors=[{instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else
var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!="string")return ke.errors=[{instancePath:n+"/role",schemaPath:"#/properties/role/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="assistant")return ke.errors=[{instancePath:n+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return ke.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return ke.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else var o=!0;if(o){if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return ke.
errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Nn.properties.id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==
void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return ke.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",
params:{allowedValues:Nn.properties.object.enum}}],!1;var o=l===e}else var o=!0;if(o){if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomp\
lete"||p==="in_progress"||p===null))return ke.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Nn.properties.
status.enum}}],!1;var o=l===e}else var o=!0;if(o)if(r.phase!==void 0){let p=r.phase,l=e;if(typeof p!="string"&&p!==null)return ke.errors=[{instancePath:n+"/phas\
e",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:Nn.properties.phase.type}}],!1;var o=l===e}else var o=!0}}}}}}else return ke.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}var Mn={type:"object",properties:{arguments:{type:"string"},name:{type:"\
string"},type:{type:"string",const:"function_call"},id:{type:["string","null"]},call_id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:[
"completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["arguments","name","type"]};function Pe(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="arguments")||r.name===
void 0&&(o="name")||r.type===void 0&&(o="type"))return Pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
arguments!==void 0){let i=e;if(typeof r.arguments!="string")return Pe.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return Pe.errors=[{instancePath:n+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Pe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="function_call")return Pe.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1;var s=p===e}else var s=!0;if(s){
if(r.id!==void 0){let i=r.id,p=e;if(typeof i!="string"&&i!==null)return Pe.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:Mn.properties.id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.call_id!==void 0){let i=r.call_id,p=e;if(typeof i!="string"&&i!==null)return Pe.errors=[{instancePath:n+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:Mn.properties.call_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.object!==void 0){
let i=r.object,p=e;if(!(i==="realtime.item"||i===null))return Pe.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{
allowedValues:Mn.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.status!==void 0){let i=r.status,p=e;if(!(i==="completed"||i==="incomplete"||i===
"in_progress"||i===null))return Pe.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Mn.properties.status.
enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.phase!==void 0){let i=r.phase,p=e;if(typeof i!="string"&&i!==null)return Pe.errors=[{instancePath:n+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:Mn.properties.phase.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Pe.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}var pi={type:"object",properties:{call_id:{type:"string"},output:{type:"string"},type:{
type:"string",const:"function_call_output"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",
null]}},required:["call_id","output","type"]};function Ne(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.output===void 0&&(o="output")||r.type===void 0&&(o="type"))return Ne.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let i=e;if(typeof r.call_id!="string")return Ne.
errors=[{instancePath:n+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output!==
void 0){let i=e;if(typeof r.output!="string")return Ne.errors=[{instancePath:n+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ne.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="function_call_output")return Ne.errors=[{instancePath:n+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"function_call_output"}}],!1;var s=p===e}else var s=!0;if(s){if(r.id!==void 0){let i=r.id,p=e;if(typeof i!="stri\
ng"&&i!==null)return Ne.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:pi.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.object!==void 0){let i=r.object,p=e;if(!(i==="realtime.item"||i===null))return Ne.errors=[{instancePath:n+"/object",schemaPath:"#/properties\
/object/enum",keyword:"enum",params:{allowedValues:pi.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.status!==void 0){let i=r.status,p=e;if(!(i===
"completed"||i==="incomplete"||i==="in_progress"||i===null))return Ne.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:pi.properties.status.enum}}],!1;var s=p===e}else var s=!0}}}}}else return Ne.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ne.errors=t,e===0}var ka={type:"object",properties:{id:{type:"string"},approval_request_id:{type:"string"},approve:{type:"boolean"},type:{type:"\
string",const:"mcp_approval_response"},reason:{type:["string","null"]}},required:["id","approval_request_id","approve","type"]};function tr(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.approval_request_id===
void 0&&(o="approval_request_id")||r.approve===void 0&&(o="approve")||r.type===void 0&&(o="type"))return tr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let i=e;if(typeof r.id!="string")return tr.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.approval_request_id!==void 0){let i=e;if(typeof r.approval_request_id!="s\
tring")return tr.errors=[{instancePath:n+"/approval_request_id",schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.approve!==void 0){let i=e;if(typeof r.approve!="boolean")return tr.errors=[{instancePath:n+"/approve",schemaPath:"#/properties/approv\
e/type",keyword:"type",params:{type:"boolean"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return tr.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="mcp_approval_response")return tr.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_response"}}],!1;var s=p===e}else var s=!0;if(s)if(r.reason!==void 0){
let i=r.reason,p=e;if(typeof i!="string"&&i!==null)return tr.errors=[{instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:ka.
properties.reason.type}}],!1;var s=p===e}else var s=!0}}}}else return tr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return tr.errors=t,e===0}var Pa={type:"object",properties:{server_label:{type:"string"},tools:{type:"array",items:{$ref:"#/definitions/RealtimeMcpListTools.Tool"}},
type:{type:"string",const:"mcp_list_tools"},id:{type:["string","null"]}},required:["server_label","tools","type"]},wa={type:"object",properties:{input_schema:{},
name:{type:"string"},annotations:{anyOf:[{},{type:"null"}]},description:{type:["string","null"]}},required:["input_schema","name"]};function ps(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.input_schema===void 0&&(o="i\
nput_schema")||r.name===void 0&&(o="name"))return ps.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.name!==
void 0){let i=e;if(typeof r.name!="string")return ps.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.annotations!==void 0)var s=e===e;else var s=!0;if(s)if(r.description!==void 0){let i=r.description,p=e;if(typeof i!="str\
ing"&&i!==null)return ps.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:wa.properties.description.
type}}],!1;var s=p===e}else var s=!0}}else return ps.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ps.errors=t,e===
0}function cr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.server_label===void 0&&(i="server_label")||r.tools===void 0&&(i="tools")||r.type===void 0&&(i="type"))return cr.errors=[{instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:i}}],!1;if(r.server_label!==void 0){let p=e;if(typeof r.server_label!="string")return cr.errors=[{instancePath:n+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.tools!==void 0){let p=r.
tools,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;ps(p[m],{instancePath:n+"/tools/"+m,parentData:p,parentDataProperty:m,
rootData:u})||(t=t===null?ps.errors:t.concat(ps.errors),e=t.length);var o=d===e;if(!o)break}}else return cr.errors=[{instancePath:n+"/tools",schemaPath:"#/prope\
rties/tools/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return cr.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="mcp_list_tools")return cr.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1;var s=l===e}else var s=!0;if(s)if(r.id!==void 0){let p=r.
id,l=e;if(typeof p!="string"&&p!==null)return cr.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Pa.properties.id.type}}],
!1;var s=l===e}else var s=!0}}}else return cr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cr.errors=t,e===0}var xi={
type:"object",properties:{id:{type:"string"},arguments:{type:"string"},name:{type:"string"},server_label:{type:"string"},type:{type:"string",const:"mcp_call"},approval_request_id:{
type:["string","null"]},error:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"pro\
tocol_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcpProtocolError"}]},{properties:{type:{const:"tool_execution_error"}},anyOf:[{$ref:"#/definitions/RealtimeMc\
pToolExecutionError"}]},{properties:{type:{const:"http_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcphttpError"}]}]},else:{anyOf:[{type:"null"}]}},output:{type:[
"string","null"]}},required:["id","arguments","name","server_label","type"]};function Rr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Rr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let i=e;if(typeof r.code!="number")return Rr.errors=[{instancePath:n+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return Rr.
errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return Rr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="protocol_error")return Rr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],
!1;var s=p===e}else var s=!0}}else return Rr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rr.errors=t,e===0}function pt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return pt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.message!==void 0){let i=e;if(typeof r.message!="string")return pt.errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return pt.errors=[{instancePath:n+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="tool_execution_error")return pt.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"tool_execution_error"}}],!1;var s=p===e}else var s=!0}else return pt.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pt.errors=t,e===0}function Cr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Cr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let i=e;if(typeof r.code!="number")return Cr.errors=[{instancePath:n+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return Cr.
errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return Cr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="http_error")return Cr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1;var s=p===
e}else var s=!0}}else return Cr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Cr.errors=t,e===0}function Y(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.id===void 0&&(k="id")||r.arguments===
void 0&&(k="arguments")||r.name===void 0&&(k="name")||r.server_label===void 0&&(k="server_label")||r.type===void 0&&(k="type"))return Y.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;if(r.id!==void 0){let m=e;if(typeof r.id!="string")return Y.errors=[{instancePath:n+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=m===e}else var s=!0;if(s){if(r.arguments!==void 0){let m=e;if(typeof r.arguments!=
"string")return Y.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=m===e}else var s=!0;
if(s){if(r.name!==void 0){let m=e;if(typeof r.name!="string")return Y.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var s=m===e}else var s=!0;if(s){if(r.server_label!==void 0){let m=e;if(typeof r.server_label!="string")return Y.errors=[{instancePath:n+"/se\
rver_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=m===e}else var s=!0;if(s){if(r.type!==void 0){let m=r.type,
d=e;if(typeof m!="string")return Y.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(m!=="mcp_ca\
ll")return Y.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1;var s=d===e}else var s=!0;
if(s){if(r.approval_request_id!==void 0){let m=r.approval_request_id,d=e;if(typeof m!="string"&&m!==null)return Y.errors=[{instancePath:n+"/approval_request_id",
schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:xi.properties.approval_request_id.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.
error!==void 0){let m=r.error,d=e,y=e,P=!0,O=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let g={};t===null?t=[g]:t.push(g),e++}var o=O===e;e=y,t!==null&&(y?
t.length=y:t=null);let v;if(o){let g=e;if(e===g)if(m&&typeof m=="object"&&!Array.isArray(m)){let c;if(m.type===void 0&&(c="type"))return Y.errors=[{instancePath:n+
"/error",schemaPath:"#/properties/error/then/required",keyword:"required",params:{missingProperty:c}}],!1;{let _=m.type;if(typeof _=="string")if(_==="protocol_e\
rror"){let h=e,w=e,j=!1,b=e;Rr(m,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?Rr.errors:t.concat(Rr.errors),e=t.length);
var i=b===e;if(j=j||i,j)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:n+"/error",schemaPath:"#/properties/error/then/oneOf/0/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}if(e===h&&m&&typeof m=="object"&&!Array.isArray(m)&&m.type!==void 0&&m.type!=="protocol_error")return Y.
errors=[{instancePath:n+"/error/type",schemaPath:"#/properties/error/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],
!1}else if(_==="tool_execution_error"){let h=e,w=e,j=!1,b=e;pt(m,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?pt.errors:
t.concat(pt.errors),e=t.length);var p=b===e;if(j=j||p,j)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:n+"/error",schemaPath:"#/properties/error/t\
hen/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}if(e===h&&m&&typeof m=="object"&&!Array.isArray(m)&&m.type!==void 0&&
m.type!=="tool_execution_error")return Y.errors=[{instancePath:n+"/error/type",schemaPath:"#/properties/error/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"tool_execution_error"}}],!1}else if(_==="http_error"){let h=e,w=e,j=!1,b=e;Cr(m,{instancePath:n+"/error",parentData:r,parentDataProperty:"\
error",rootData:u})||(t=t===null?Cr.errors:t.concat(Cr.errors),e=t.length);var l=b===e;if(j=j||l,j)e=w,t!==null&&(w?t.length=w:t=null);else{let D={instancePath:n+
"/error",schemaPath:"#/properties/error/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Y.errors=t,!1}if(e===h&&m&&typeof m==
"object"&&!Array.isArray(m)&&m.type!==void 0&&m.type!=="http_error")return Y.errors=[{instancePath:n+"/error/type",schemaPath:"#/properties/error/then/oneOf/2/p\
roperties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1}else return Y.errors=[{instancePath:n+"/error",schemaPath:"#/properties/error/then\
/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:_}}],!1;else return Y.errors=[{instancePath:n+"/error",schemaPath:"#/propert\
ies/error/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:_}}],!1}}else return Y.errors=[{instancePath:n+"/error",schemaPath:"\
#/properties/error/then/type",keyword:"type",params:{type:"object"}}],!1;var o=g===e;P=o,v="then"}else{let g=e,a=e,c=!1,_=e;if(m!==null){let w={instancePath:n+"\
/error",schemaPath:"#/properties/error/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var f=_===e;if(c=c||f,c)e=a,t!==null&&
(a?t.length=a:t=null);else{let w={instancePath:n+"/error",schemaPath:"#/properties/error/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),
e++,Y.errors=t,!1}var o=g===e;P=o,v="else"}if(!P){let g={instancePath:n+"/error",schemaPath:"#/properties/error/if",keyword:"if",params:{failingKeyword:v}};return t===
null?t=[g]:t.push(g),e++,Y.errors=t,!1}var s=d===e}else var s=!0;if(s)if(r.output!==void 0){let m=r.output,d=e;if(typeof m!="string"&&m!==null)return Y.errors=[
{instancePath:n+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:xi.properties.output.type}}],!1;var s=d===e}else var s=!0}}}}}}}else
return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=t,e===0}function sr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.id===void 0&&(o="id")||r.arguments===void 0&&(o="arguments")||r.name===void 0&&(o="name")||r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o=
"type"))return sr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let i=e;if(typeof r.id!="\
string")return sr.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
arguments!==void 0){let i=e;if(typeof r.arguments!="string")return sr.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return sr.errors=[{instancePath:n+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.server_label!==void 0){let i=e;if(typeof r.server_label!=
"string")return sr.errors=[{instancePath:n+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return sr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="mcp_approval_request")return sr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"mcp_approval_request"}}],!1;var s=p===e}else var s=!0}}}}else return sr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return sr.errors=t,e===0}function S(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.type===void 0&&(P="type"))return S.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let O=r.type;if(typeof O=="string")if(O==="message"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.role===void 0&&(V="role"))return S.errors=
[{instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:V}}],!1;if(r.type!==void 0){let g=e;if(r.type!=="message")return S.errors=
[{instancePath:n+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var s=g===e}else var s=!0;if(s){let g=r.
role;if(typeof g=="string")if(g==="system"){let a=e,c=e,_=!1,h=e;Oe(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Oe.errors:t.concat(
Oe.errors),e=t.length);var o=h===e;if(_=_||o,_)e=c,t!==null&&(c?t.length=c:t=null);else{let w={instancePath:n,schemaPath:"#/oneOf/0/oneOf/0/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[w]:t.push(w),e++,S.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="system")return S.
errors=[{instancePath:n+"/role",schemaPath:"#/oneOf/0/oneOf/0/properties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1}else if(g==="user"){let a=e,
c=e,_=!1,h=e;je(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var i=h===e;if(_=_||i,_)
e=c,t!==null&&(c?t.length=c:t=null);else{let w={instancePath:n,schemaPath:"#/oneOf/0/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
S.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="user")return S.errors=[{instancePath:n+"/role",schemaPath:"#/oneOf/\
0/oneOf/1/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1}else if(g==="assistant"){let a=e,c=e,_=!1,h=e;ke(r,{instancePath:n,parentData:x,
parentDataProperty:A,rootData:u})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var p=h===e;if(_=_||p,_)e=c,t!==null&&(c?t.length=c:t=null);else{let w={
instancePath:n,schemaPath:"#/oneOf/0/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,S.errors=t,!1}if(e===a&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.role!==void 0&&r.role!=="assistant")return S.errors=[{instancePath:n+"/role",schemaPath:"#/oneOf/0/oneOf/2/properties/role/const",keyword:"\
const",params:{allowedValue:"assistant"}}],!1}else return S.errors=[{instancePath:n,schemaPath:"#/oneOf/0/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"role",tagValue:g}}],!1;else return S.errors=[{instancePath:n,schemaPath:"#/oneOf/0/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
role",tagValue:g}}],!1}}else return S.errors=[{instancePath:n,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1}else if(O==="function_call"){
let v=e,V=e,g=!1,a=e;Pe(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var l=a===e;if(g=
g||l,g)e=V,t!==null&&(V?t.length=V:t=null);else{let c={instancePath:n,schemaPath:"#/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,
S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="function_call")return S.errors=[{instancePath:n+"/type",schemaPath:"\
#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1}else if(O==="function_call_output"){let v=e,V=e,g=!1,a=e;Ne(r,{instancePath:n,
parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Ne.errors:t.concat(Ne.errors),e=t.length);var f=a===e;if(g=g||f,g)e=V,t!==null&&(V?t.length=V:t=null);else{
let c={instancePath:n,schemaPath:"#/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.type!==void 0&&r.type!=="function_call_output")return S.errors=[{instancePath:n+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"function_call_output"}}],!1}else if(O==="mcp_approval_response"){let v=e,V=e,g=!1,a=e;tr(r,{instancePath:n,parentData:x,parentDataProperty:A,
rootData:u})||(t=t===null?tr.errors:t.concat(tr.errors),e=t.length);var k=a===e;if(g=g||k,g)e=V,t!==null&&(V?t.length=V:t=null);else{let c={instancePath:n,schemaPath:"\
#/oneOf/3/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&
r.type!=="mcp_approval_response")return S.errors=[{instancePath:n+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"mcp\
_approval_response"}}],!1}else if(O==="mcp_list_tools"){let v=e,V=e,g=!1,a=e;cr(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?cr.
errors:t.concat(cr.errors),e=t.length);var m=a===e;if(g=g||m,g)e=V,t!==null&&(V?t.length=V:t=null);else{let c={instancePath:n,schemaPath:"#/oneOf/4/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_list_tool\
s")return S.errors=[{instancePath:n+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1}else if(O===
"mcp_call"){let v=e,V=e,g=!1,a=e;Y(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var d=a===
e;if(g=g||d,g)e=V,t!==null&&(V?t.length=V:t=null);else{let c={instancePath:n,schemaPath:"#/oneOf/5/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(
c),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_call")return S.errors=[{instancePath:n+"/type",schemaPath:"\
#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1}else if(O==="mcp_approval_request"){let v=e,V=e,g=!1,a=e;sr(r,{instancePath:n,
parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?sr.errors:t.concat(sr.errors),e=t.length);var y=a===e;if(g=g||y,g)e=V,t!==null&&(V?t.length=V:t=null);else{
let c={instancePath:n,schemaPath:"#/oneOf/6/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,S.errors=t,!1}if(e===v&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_approval_request")return S.errors=[{instancePath:n+"/type",schemaPath:"#/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"mcp_approval_request"}}],!1}else return S.errors=[{instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:O}}],!1;else return S.errors=[{instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:O}}],
!1}}else return S.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=t,e===0}function Dt(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return Dt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let i=e;
S(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=i===e}else var s=!0;
if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Dt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="conversation.item.create")return Dt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Dt.errors=[{
instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Oi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)
if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Dt.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#\
/properties/previous_item_id/type",keyword:"type",params:{type:Oi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Dt.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dt.errors=t,e===0}var xo=qt,ba={type:"object",properties:{item_id:{type:"string"},type:{type:"\
string",const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function qt(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return qt.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")
return qt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return qt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="conversation.item.delete")return qt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return qt.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ba.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return qt.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qt.errors=t,e===0}var Ao=Vt,Oa={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Vt(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return Vt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let i=e;if(typeof r.item_id!="string")return Vt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Vt.errors=[{instancePath:n+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.retrieve")return Vt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!=
"string"&&i!==null)return Vt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Oa.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return Vt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vt.errors=t,e===0}var Do=Or,
ja={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Or(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Or.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let i=e;if(typeof r.audio_end_ms!="number")return Or.errors=[{instancePath:n+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.content_index!==void 0){let i=e;if(typeof r.content_index!=
"number")return Or.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Or.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Or.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.truncate")return Or.errors=[{instancePath:n+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Or.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ja.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Or.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Or.errors=t,e===0}var qo=Et,xa={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function Et(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return Et.errors=[{instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let i=e;if(typeof r.audio!="string")return Et.errors=[{instancePath:n+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Et.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.app\
end")return Et.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Et.errors=[{instancePath:n+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:xa.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Et.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Et.errors=t,e===0}var Vo=Cs,Aa={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function Cs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Cs.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Cs.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.clear")return Cs.errors=[{instancePath:n+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;
if(typeof i!="string"&&i!==null)return Cs.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Aa.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Cs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Cs.errors=
t,e===0}var Eo=Ts,Da={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function Ts(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return Ts.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Ts.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="output_audio_buffer.cl\
ear")return Ts.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ts.errors=[{instancePath:n+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Da.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return Ts.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ts.errors=t,e===0}var $o=Is,qa={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function Is(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Is.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Is.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.commit")return Is.errors=[{instancePath:n+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;
if(typeof i!="string"&&i!==null)return Is.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:qa.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Is.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Is.errors=
t,e===0}var Ro=$t,Ai={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function $t(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return $t.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return $t.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.cancel")return $t.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return $t.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ai.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let i=r.response_id,p=e;if(typeof i!="string"&&i!==null)return $t.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:Ai.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return $t.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return $t.errors=t,e===0}var Co=Rt,Va={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/RealtimeResponseCreateParams"},{type:"null"}]}},required:["type"]},vn={type:"object",properties:{audio:{anyOf:[{$ref:"#/de\
finitions/RealtimeResponseCreateAudioOutput"},{type:"null"}]},conversation:{type:["string","null"]},input:{anyOf:[{type:"array",items:{$ref:"#/definitions/Conve\
rsationItem"}},{type:"array",items:{type:"object",properties:{type:{type:"string",const:"item_reference"},id:{type:"string"}},required:["type","id"]}},{type:"nu\
ll"}]},instructions:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/def\
initions/Metadata"},{type:"null"}]},output_modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},parallel_tool_calls:{type:["boolean","\
null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePrompt"},{type:"null"}]},reasoning:{anyOf:[{$ref:"#/definitions/RealtimeReasoning"},{type:"null"}]},tool_choice:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/defini\
tions/ToolChoiceFunction"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/ToolChoiceMcp"}]}]},else:{anyOf:[{$ref:"#/definitions/ToolChoiceOption\
s"},{type:"null"}]}},tools:{type:["array","null"],items:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/RealtimeFunctionTool"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/defini\
tions/RealtimeResponseCreateMcpTool"}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeFunctionTool"}]}}}}};var Ea={type:"object",properties:{rate:{anyOf:[{type:"number",const:24e3},{type:"number"},{type:"null"}]},type:{enum:["audio/pcm",null]}}};function G(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rate!==void 0){let i=r.rate,p=e,l=e,
f=!1,k=e;if(typeof i!="number"){let m={instancePath:n+"/rate",schemaPath:"#/properties/rate/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[m]:
t.push(m),e++}if(i!==24e3){let m={instancePath:n+"/rate",schemaPath:"#/properties/rate/anyOf/0/const",keyword:"const",params:{allowedValue:24e3}};t===null?t=[m]:
t.push(m),e++}var s=k===e;if(f=f||s,!f){let m=e;if(typeof i!="number"){let y={instancePath:n+"/rate",schemaPath:"#/properties/rate/anyOf/1/type",keyword:"type",
params:{type:"number"}};t===null?t=[y]:t.push(y),e++}var s=m===e;if(f=f||s,!f){let y=e;if(i!==null){let O={instancePath:n+"/rate",schemaPath:"#/properties/rate/\
anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var s=y===e;f=f||s}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:n+
"/rate",schemaPath:"#/properties/rate/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,G.errors=t,!1}var o=p===e}else var o=!0;if(o)if(r.type!==
void 0){let i=r.type,p=e;if(!(i==="audio/pcm"||i===null))return G.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ea.
properties.type.enum}}],!1;var o=p===e}else var o=!0}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.
errors=t,e===0}var $a={type:"object",properties:{type:{enum:["audio/pcmu",null]}}};function B(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="audio/pcmu"||s===null))return B.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:$a.properties.type.enum}}],!1}}else return B.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}var Ra={type:"object",properties:{type:{enum:["audio/pcma",null]}}};function W(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s===
"audio/pcma"||s===null))return W.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ra.properties.type.enum}}],
!1}}else return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=t,e===0}function en(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return en.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return en.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return en.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return en.errors=t,e===0}function oe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let y=r.format,P=e,O=e,v=!0,V=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let a={};t===null?t=[a]:t.push(a),e++}var s=V===e;e=O,t!==null&&(O?t.length=O:t=null);let g;if(s){let a=e,c=e,_=!0,h=e;if(e===h)if(y&&typeof y=="object"&&!Array.
isArray(y)){let b;if(y.type===void 0&&(b="type")){let D={};t===null?t=[D]:t.push(D),e++}}else{let b={};t===null?t=[b]:t.push(b),e++}var o=h===e;e=c,t!==null&&(c?
t.length=c:t=null);let w;if(o){let b=e;if(e===b)if(y&&typeof y=="object"&&!Array.isArray(y)){let q;if(y.type===void 0&&(q="type"))return oe.errors=[{instancePath:n+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:q}}],!1;{let $=y.type;if(typeof $=="string")if($==="aud\
io/pcm"){let R=e,E=e,C=!1,T=e;G(y,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var i=T===e;if(C=C||i,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,oe.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="audio/pcm")return oe.
errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],
!1}else if($==="audio/pcmu"){let R=e,E=e,C=!1,T=e;B(y,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(
B.errors),e=t.length);var p=T===e;if(C=C||p,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/format",schemaPath:"#/properties/format/then/then\
/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,oe.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&
y.type!=="audio/pcmu")return oe.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let R=e,E=e,C=!1,T=e;W(y,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=T===e;if(C=C||l,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/format",schemaPath:"\
#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,oe.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.
isArray(y)&&y.type!==void 0&&y.type!=="audio/pcma")return oe.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return oe.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/\
discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return oe.errors=[{instancePath:n+"/format",schemaPath:"#/proper\
ties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return oe.errors=[{instancePath:n+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=b===e;_=o,w="then"}else{let b=e,D=e,q=!1,$=e;G(y,{instancePath:n+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=$===e;if(q=q||f,!q){let E=e;B(y,{instancePath:n+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=E===e;if(q=q||f,!q){let T=e;W(y,{instancePath:n+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=T===e;q=q||f}}if(q)e=D,t!==null&&(D?t.
length=D:t=null);else{let E={instancePath:n+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),
e++,oe.errors=t,!1}var o=b===e;_=o,w="else"}if(!_){let b={instancePath:n+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[b]:t.push(b),e++,oe.errors=t,!1}var s=a===e;v=s,g="then"}else{let a=e,c=e,_=!1,h=e;if(y!==null){let j={instancePath:n+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var k=h===e;if(_=_||k,_)e=c,t!==null&&(c?t.length=c:t=null);else{
let j={instancePath:n+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,oe.errors=t,!1}var s=a===
e;v=s,g="else"}if(!v){let a={instancePath:n+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:g}};return t===null?t=[a]:t.push(a),
e++,oe.errors=t,!1}var m=P===e}else var m=!0;if(m)if(r.voice!==void 0){let y=r.voice,P=e,O=e,v=!1,V=e;if(typeof y!="string"){let a={instancePath:n+"/voice",schemaPath:"\
#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}var d=V===e;if(v=v||d,!v){let a=e;en(y,{instancePath:n+"/vo\
ice",parentData:r,parentDataProperty:"voice",rootData:u})||(t=t===null?en.errors:t.concat(en.errors),e=t.length);var d=a===e;if(v=v||d,!v){let _=e;if(y!==null){
let w={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var d=_===e;v=v||d}}
if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[a]:t.push(a),e++,oe.errors=t,!1}var m=P===e}else var m=!0}else return oe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return oe.errors=t,e===0}function On(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.output!==void 0){let o=r.output,i=e,p=!1,l=e;oe(o,{instancePath:n+"/output",parentData:r,parentDataProperty:"output",rootData:u})||(t=t===
null?oe.errors:t.concat(oe.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+"/output",schemaPath:"#/properties/output/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==null&&(i?t.length=i:t=null);else{let f={instancePath:n+
"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,On.errors=t,!1}}}else return On.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return On.errors=t,e===0}function bt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let i=e;if(typeof r[o]!="string")return bt.errors=[{instancePath:n+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e;if(!s)break}else return bt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return bt.errors=t,e===0}var Ca={type:"object",properties:{id:{type:"string"},variables:{anyOf:[{type:"object",additionalProperties:{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"input_text"}},anyOf:[{$ref:"#/definitions/ResponseInputText"}]},{
properties:{type:{const:"input_image"}},anyOf:[{$ref:"#/definitions/ResponseInputImage"}]},{properties:{type:{const:"input_file"}},anyOf:[{$ref:"#/definitions/R\
esponseInputFile"}]}]},else:{anyOf:[{type:"string"}]}}},{type:"null"}]},version:{type:["string","null"]}},required:["id"]};var Ta={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function at(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return at.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let i=r.mode,p=e;if(typeof i!="string")return at.
errors=[{instancePath:n+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="explicit")return at.errors=[{instancePath:n+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let i=r.ttl,
p=e;if(!(i==="30m"||i==="12h"||i===null))return at.errors=[{instancePath:n+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:Ta.properties.
ttl.enum}}],!1;var s=p===e}else var s=!0}else return at.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return at.errors=
t,e===0}function Tr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let i;if(r.text===void 0&&(i="text")||r.type===void 0&&(i="type"))return Tr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],
!1;if(r.text!==void 0){let p=e;if(typeof r.text!="string")return Tr.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Tr.errors=[{instancePath:n+"/type",schemaPath:"#\
/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_text")return Tr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/co\
nst",keyword:"const",params:{allowedValue:"input_text"}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
l=e,f=e,k=!1,m=e;at(p,{instancePath:n+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?at.errors:t.
concat(at.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={instancePath:n+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{
let y={instancePath:n+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,Tr.errors=t,!1}var s=l===e}else var s=!0}}else return Tr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Tr.
errors=t,e===0}var Di={type:"object",properties:{detail:{$ref:"#/definitions/ImageDetail"},type:{type:"string",const:"input_image"},file_id:{type:["string","nul\
l"]},image_url:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputImage.PromptCacheBreakpoint"},{type:"null"}]}},required:[
"detail","type"]},Ia={type:"string",enum:["low","high","auto","original"]};function jn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;return typeof r!="string"?(jn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="low"||r==="high"||r===
"auto"||r==="original"?(jn.errors=t,e===0):(jn.errors=[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ia.enum}}],!1)}var Ma={type:"obj\
ect",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function lt(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return lt.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let i=r.mode,p=e;if(typeof i!="string")return lt.errors=[{instancePath:n+"/mo\
de",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="explicit")return lt.errors=[{instancePath:n+"/mode",schemaPath:"#/pro\
perties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let i=r.ttl,p=e;if(!(i==="30m"||i===
"12h"||i===null))return lt.errors=[{instancePath:n+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:Ma.properties.ttl.enum}}],!1;var s=p===
e}else var s=!0}else return lt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return lt.errors=t,e===0}function mr(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.detail===void 0&&(i="detail")||
r.type===void 0&&(i="type"))return mr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.detail!==void 0){let p=e;
jn(r.detail,{instancePath:n+"/detail",parentData:r,parentDataProperty:"detail",rootData:u})||(t=t===null?jn.errors:t.concat(jn.errors),e=t.length);var s=p===e}else
var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return mr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="input_image")return mr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
input_image"}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_id!==void 0){let p=r.file_id,l=e;if(typeof p!="string"&&p!==null)return mr.errors=[{instancePath:n+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:Di.properties.file_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.image_url!==
void 0){let p=r.image_url,l=e;if(typeof p!="string"&&p!==null)return mr.errors=[{instancePath:n+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"t\
ype",params:{type:Di.properties.image_url.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,l=e,f=e,
k=!1,m=e;lt(p,{instancePath:n+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?lt.errors:t.concat(
lt.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={instancePath:n+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_bre\
akpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let y={
instancePath:n+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,
mr.errors=t,!1}var s=l===e}else var s=!0}}}}else return mr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mr.errors=
t,e===0}var Sn={type:"object",properties:{type:{type:"string",const:"input_file"},detail:{enum:["auto","low","high",null]},file_data:{type:["string","null"]},file_id:{
type:["string","null"]},file_url:{type:["string","null"]},filename:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputFi\
le.PromptCacheBreakpoint"},{type:"null"}]}},required:["type"]},Sa={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},
required:["mode"]};function yt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return yt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
mode!==void 0){let i=r.mode,p=e;if(typeof i!="string")return yt.errors=[{instancePath:n+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="explicit")return yt.errors=[{instancePath:n+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],
!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let i=r.ttl,p=e;if(!(i==="30m"||i==="12h"||i===null))return yt.errors=[{instancePath:n+"/ttl",schemaPath:"#\
/properties/ttl/enum",keyword:"enum",params:{allowedValues:Sa.properties.ttl.enum}}],!1;var s=p===e}else var s=!0}else return yt.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return yt.errors=t,e===0}function xe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return xe.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:i}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return xe.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_file")return xe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"input_file"}}],!1;var s=l===e}else var s=!0;if(s){if(r.detail!==void 0){let p=r.detail,l=e;if(!(p==="auto"||p==="low"||
p==="high"||p===null))return xe.errors=[{instancePath:n+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Sn.properties.detail.
enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_data!==void 0){let p=r.file_data,l=e;if(typeof p!="string"&&p!==null)return xe.errors=[{instancePath:n+"/fi\
le_data",schemaPath:"#/properties/file_data/type",keyword:"type",params:{type:Sn.properties.file_data.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_id!==
void 0){let p=r.file_id,l=e;if(typeof p!="string"&&p!==null)return xe.errors=[{instancePath:n+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{
type:Sn.properties.file_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_url!==void 0){let p=r.file_url,l=e;if(typeof p!="string"&&p!==null)return xe.errors=
[{instancePath:n+"/file_url",schemaPath:"#/properties/file_url/type",keyword:"type",params:{type:Sn.properties.file_url.type}}],!1;var s=l===e}else var s=!0;if(s){
if(r.filename!==void 0){let p=r.filename,l=e;if(typeof p!="string"&&p!==null)return xe.errors=[{instancePath:n+"/filename",schemaPath:"#/properties/filename/typ\
e",keyword:"type",params:{type:Sn.properties.filename.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
l=e,f=e,k=!1,m=e;yt(p,{instancePath:n+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?yt.errors:t.
concat(yt.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={instancePath:n+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{
let y={instancePath:n+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,xe.errors=t,!1}var s=l===e}else var s=!0}}}}}}else return xe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.
errors=t,e===0}function ar(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.id===void 0&&(d="id"))return ar.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(r.id!==void 0){
let y=e;if(typeof r.id!="string")return ar.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=y===
e}else var s=!0;if(s){if(r.variables!==void 0){let y=r.variables,P=e,O=e,v=!1,V=e;if(e===V)if(y&&typeof y=="object"&&!Array.isArray(y))for(let a in y){let c=y[a],
_=e,h=e,w=!0,j=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let D={};t===null?t=[D]:t.push(D),e++}var o=j===e;e=h,t!==null&&(h?t.length=h:t=null);let b;if(o){
let D=e;if(e===D)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.type===void 0&&($="type")){let R={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/required",keyword:"required",params:{missingProperty:$}};t===null?t=[R]:t.push(
R),e++}else{let R=c.type;if(typeof R=="string")if(R==="input_text"){let E=e,C=e,T=!1,I=e;Tr(c,{instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:y,parentDataProperty:a,rootData:u})||(t=t===null?Tr.errors:t.concat(Tr.errors),e=t.length);var i=I===e;if(T=T||i,T)e=C,t!==null&&(C?t.length=C:t=
null);else{let M={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/one\
Of/0/anyOf",keyword:"anyOf",params:{}};t===null?t=[M]:t.push(M),e++}if(e===E&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="input_text"){
let M={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/\
0/properties/type/const",keyword:"const",params:{allowedValue:"input_text"}};t===null?t=[M]:t.push(M),e++}}else if(R==="input_image"){let E=e,C=e,T=!1,I=e;mr(c,
{instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:a,rootData:u})||(t=t===null?mr.errors:t.concat(mr.errors),
e=t.length);var p=I===e;if(T=T||p,T)e=C,t!==null&&(C?t.length=C:t=null);else{let M={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/variables/anyOf/0/additionalProperties/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[M]:t.push(M),e++}if(e===E&&c&&typeof c=="object"&&
!Array.isArray(c)&&c.type!==void 0&&c.type!=="input_image"){let M={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/p\
roperties/variables/anyOf/0/additionalProperties/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"input_image"}};t===null?t=[M]:t.push(
M),e++}}else if(R==="input_file"){let E=e,C=e,T=!1,I=e;xe(c,{instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:a,
rootData:u})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var l=I===e;if(T=T||l,T)e=C,t!==null&&(C?t.length=C:t=null);else{let M={instancePath:n+"/var\
iables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};
t===null?t=[M]:t.push(M),e++}if(e===E&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="input_file"){let M={instancePath:n+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/2/properties/type/const",keyword:"const",params:{
allowedValue:"input_file"}};t===null?t=[M]:t.push(M),e++}}else{let E={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/variables/anyOf/0/additionalProperties/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:R}};t===null?t=[E]:t.push(E),
e++}else{let E={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/discr\
iminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:R}};t===null?t=[E]:t.push(E),e++}}}else{let $={instancePath:n+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:
t.push($),e++}var o=D===e;w=o,b="then"}else{let D=e,q=e,$=!1,R=e;if(typeof c!="string"){let C={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/else/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}var f=R===
e;if($=$||f,$)e=q,t!==null&&(q?t.length=q:t=null);else{let C={instancePath:n+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/var\
iables/anyOf/0/additionalProperties/else/anyOf",keyword:"anyOf",params:{}};t===null?t=[C]:t.push(C),e++}var o=D===e;w=o,b="else"}if(!w){let D={instancePath:n+"/\
variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/if",keyword:"if",params:{failingKeyword:b}};
t===null?t=[D]:t.push(D),e++}var k=_===e;if(!k)break}else{let a={instancePath:n+"/variables",schemaPath:"#/properties/variables/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}var m=V===e;if(v=v||m,!v){let a=e;if(y!==null){let _={instancePath:n+"/variables",schemaPath:"#/properties/variable\
s/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var m=a===e;v=v||m}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+
"/variables",schemaPath:"#/properties/variables/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ar.errors=t,!1}var s=P===e}else var s=!0;if(s)
if(r.version!==void 0){let y=r.version,P=e;if(typeof y!="string"&&y!==null)return ar.errors=[{instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:Ca.properties.version.type}}],!1;var s=P===e}else var s=!0}}else return ar.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ar.errors=t,e===0}var Fa={type:"string",enum:["minimal","low","medium","high","xhigh"]};function xn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;return typeof r!="string"?(xn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="minimal"||r==="low"||r==="medium"||
r==="high"||r==="xhigh"?(xn.errors=t,e===0):(xn.errors=[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fa.enum}}],!1)}function Ot(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.effort!==void 0){let o=r.effort,i=e,
p=!1,l=e;xn(o,{instancePath:n+"/effort",parentData:r,parentDataProperty:"effort",rootData:u})||(t=t===null?xn.errors:t.concat(xn.errors),e=t.length);var s=l===e;
if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+"/effort",schemaPath:"#/properties/effort/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==null&&(i?t.length=i:t=null);else{let f={instancePath:n+"/effort",schemaPath:"#/properties/effort/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Ot.errors=t,!1}}}else return Ot.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Ot.errors=t,e===0}function lr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.name===void 0&&(o="name")||r.type===void 0&&(o="type"))return lr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.name!==void 0){let i=e;if(typeof r.name!="string")return lr.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return lr.errors=[{instancePath:n+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="function")return lr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"function"}}],!1;var s=p===e}else var s=!0}else return lr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return lr.errors=t,e===0}var Ua={type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},name:{type:["string",
"null"]}},required:["server_label","type"]};function Ke(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o="type"))return Ke.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o}}],!1;if(r.server_label!==void 0){let i=e;if(typeof r.server_label!="string")return Ke.errors=[{instancePath:n+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.
type,p=e;if(typeof i!="string")return Ke.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="\
mcp")return Ke.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.name!==void 0){let i=r.name,p=e;if(typeof i!="string"&&i!==null)return Ke.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:Ua.properties.name.type}}],!1;var s=p===e}else var s=!0}}else return Ke.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return Ke.errors=t,e===0}var Na={type:"string",enum:["none","auto","required"]};function jt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;return typeof r!="string"?(jt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="none"||r==="auto"||r===
"required"?(jt.errors=t,e===0):(jt.errors=[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Na.enum}}],!1)}var ai={type:"object",properties:{
description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{enum:["function",null]}}};function ye(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let o=r.description,i=e;if(typeof o!="string"&&
o!==null)return ye.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:ai.properties.description.type}}],
!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,i=e;if(typeof o!="string"&&o!==null)return ye.errors=[{instancePath:n+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:ai.properties.name.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(!(o==="fu\
nction"||o===null))return ye.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ai.properties.type.enum}}],
!1;var s=i===e}else var s=!0}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=t,e===0}var Es={
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
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},qi={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function as(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let i=r.read_only,p=e;if(typeof i!="boolean"&&i!==null)return as.errors=[{instancePath:n+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:qi.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let i=r.tool_names,p=e;if(!Array.isArray(i)&&i!==null)return as.errors=[{instancePath:n+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:qi.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(i)){var o=!0;let f=i.length;for(let k=0;k<f;k++){let m=e;if(typeof i[k]!="string")
return as.errors=[{instancePath:n+"/tool_names/"+k,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)
break}}var s=p===e}else var s=!0}else return as.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return as.errors=t,e===0}var Vi={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function ls(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let i=r.read_only,
p=e;if(typeof i!="boolean"&&i!==null)return ls.errors=[{instancePath:n+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Vi.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let i=r.tool_names,p=e;if(!Array.isArray(i)&&i!==null)return ls.errors=[{instancePath:n+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Vi.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(i)){var o=!0;let f=i.
length;for(let k=0;k<f;k++){let m=e;if(typeof i[k]!="string")return ls.errors=[{instancePath:n+"/tool_names/"+k,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)break}}var s=p===e}else var s=!0}else return ls.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ls.errors=t,e===0}var Ei={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function ys(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let i=r.read_only,p=e;if(typeof i!="boolean"&&i!==null)return ys.errors=[{instancePath:n+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:Ei.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let i=r.tool_names,
p=e;if(!Array.isArray(i)&&i!==null)return ys.errors=[{instancePath:n+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Ei.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(i)){var o=!0;let f=i.length;for(let k=0;k<f;k++){let m=e;if(typeof i[k]!="string")return ys.errors=[{instancePath:n+
"/tool_names/"+k,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)break}}var s=p===e}else var s=!0}else
return ys.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ys.errors=t,e===0}function rn(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,l=e,f=e,k=!1,m=e;
ls(p,{instancePath:n+"/always",parentData:r,parentDataProperty:"always",rootData:u})||(t=t===null?ls.errors:t.concat(ls.errors),e=t.length);var s=m===e;if(k=k||
s,!k){let d=e;if(p!==null){let P={instancePath:n+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=d===e;k=k||s}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:n+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[d]:t.push(d),e++,rn.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,l=e,f=e,k=!1,m=e;ys(p,{instancePath:n+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:u})||(t=t===null?ys.errors:t.concat(ys.errors),e=t.length);var i=m===e;if(k=k||i,!k){let y=e;if(p!==null){let O={
instancePath:n+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var i=y===e;k=k||i}if(k)e=
f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,rn.errors=t,!1}var o=l===e}else var o=!0}else return rn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rn.
errors=t,e===0}function ae(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.server_label===void 0&&(d="server_label")||r.type===void 0&&(d="type"))return ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d}}],!1;if(r.server_label!==void 0){let y=e;if(typeof r.server_label!="string")return ae.errors=[{instancePath:n+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){let y=r.type,P=e;if(typeof y!="st\
ring")return ae.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="mcp")return ae.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=P===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let y=r.
allowed_callers,P=e,O=e,v=!1,V=e;if(e===V)if(Array.isArray(y)){var o=!0;let a=y.length;for(let c=0;c<a;c++){let _=y[c],h=e;if(typeof _!="string"){let j={instancePath:n+
"/allowed_callers/"+c,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}if(!(_===
"direct"||_==="programmatic")){let j={instancePath:n+"/allowed_callers/"+c,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Es.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[j]:t.push(j),e++}var o=h===e;if(!o)break}}else{let a={instancePath:n+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var i=V===e;if(v=v||i,!v){let a=e;if(y!==null){let _={
instancePath:n+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var i=a===
e;v=v||i}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let y=r.allowed_tools,P=e,O=e,v=!1,V=e;
if(e===V)if(Array.isArray(y)){var p=!0;let a=y.length;for(let c=0;c<a;c++){let _=e;if(typeof y[c]!="string"){let w={instancePath:n+"/allowed_tools/"+c,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var p=_===e;if(!p)break}}else{let a={instancePath:n+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var l=V===e;if(v=v||l,!v){
let a=e;as(y,{instancePath:n+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:u})||(t=t===null?as.errors:t.concat(as.errors),e=t.length);
var l=a===e;if(v=v||l,!v){let _=e;if(y!==null){let w={instancePath:n+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[w]:t.push(w),e++}var l=_===e;v=v||l}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.authorization!==
void 0){let y=r.authorization,P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:n+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:Es.properties.authorization.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.connector_id!==void 0){let y=r.connector_id,P=e;if(!(y===
"connector_dropbox"||y==="connector_gmail"||y==="connector_googlecalendar"||y==="connector_googledrive"||y==="connector_microsoftteams"||y==="connector_outlookc\
alendar"||y==="connector_outlookemail"||y==="connector_sharepoint"||y===null))return ae.errors=[{instancePath:n+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:Es.properties.connector_id.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let y=r.defer_loading,
P=e;if(typeof y!="boolean"&&y!==null)return ae.errors=[{instancePath:n+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:Es.
properties.defer_loading.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.headers!==void 0){let y=r.headers,P=e,O=e,v=!1,V=e;if(e===V)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let a in y){let c=e;if(typeof y[a]!="string"){let _={instancePath:n+"/headers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=c===e;if(!f)break}else{let a={instancePath:n+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var k=V===e;if(v=v||k,!v){let a=e;
if(y!==null){let _={instancePath:n+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var k=a===
e;v=v||k}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.require_approval!==void 0){let y=r.require_approval,P=e,O=e,v=!1,V=e;rn(y,{instancePath:n+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:u})||(t=t===null?rn.errors:t.concat(rn.errors),e=t.length);var m=V===e;if(v=v||m,
!v){let a=e;if(typeof y!="string"){let _={instancePath:n+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[_]:t.push(_),e++}if(y!=="always"){let _={instancePath:n+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[_]:t.push(_),e++}var m=a===e;if(v=v||m,!v){let _=e;if(typeof y!="string"){let w={instancePath:n+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(y!=="never"){let w={instancePath:n+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[w]:t.push(w),e++}var m=_===
e;if(v=v||m,!v){let w=e;if(y!==null){let b={instancePath:n+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[b]:t.push(b),e++}var m=w===e;v=v||m}}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.server_description!==
void 0){let y=r.server_description,P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:n+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:Es.properties.server_description.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.server_url!==void 0){let y=r.server_url,
P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:n+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:Es.properties.
server_url.type}}],!1;var s=P===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let y=r.tunnel_id,P=e;if(typeof y!="string"&&y!==null)return ae.errors=[{instancePath:n+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:Es.properties.tunnel_id.type}}],!1;var s=P===e}else var s=!0}}}}}}}}}}}else return ae.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}function L(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let j=r.audio,b=e,D=e,q=!1,$=e;On(j,{instancePath:n+
"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?On.errors:t.concat(On.errors),e=t.length);var s=$===e;if(q=q||s,!q){let R=e;if(j!==null){
let C={instancePath:n+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var s=R===e;q=q||s}
if(q)e=D,t!==null&&(D?t.length=D:t=null);else{let R={instancePath:n+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[R]:t.push(R),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.conversation!==void 0){let j=r.conversation,b=e;if(typeof j!="string"&&j!==null)return L.errors=
[{instancePath:n+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type:vn.properties.conversation.type}}],!1;var o=b===e}else var o=!0;
if(o){if(r.input!==void 0){let j=r.input,b=e,D=e,q=!1,$=e;if(e===$)if(Array.isArray(j)){var i=!0;let E=j.length;for(let C=0;C<E;C++){let T=e;S(j[C],{instancePath:n+
"/input/"+C,parentData:j,parentDataProperty:C,rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var i=T===e;if(!i)break}}else{let E={instancePath:n+
"/input",schemaPath:"#/properties/input/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[E]:t.push(E),e++}var p=$===e;if(q=q||p,!q){let E=e;if(e===
E)if(Array.isArray(j)){var l=!0;let T=j.length;for(let I=0;I<T;I++){let M=j[I],N=e;if(e===N)if(M&&typeof M=="object"&&!Array.isArray(M)){let z;if(M.type===void 0&&
(z="type")||M.id===void 0&&(z="id")){let K={instancePath:n+"/input/"+I,schemaPath:"#/properties/input/anyOf/1/items/required",keyword:"required",params:{missingProperty:z}};
t===null?t=[K]:t.push(K),e++}else{if(M.type!==void 0){let K=M.type,_e=e;if(typeof K!="string"){let ze={instancePath:n+"/input/"+I+"/type",schemaPath:"#/properti\
es/input/anyOf/1/items/properties/type/type",keyword:"type",params:{type:"string"}};t===null?t=[ze]:t.push(ze),e++}if(K!=="item_reference"){let ze={instancePath:n+
"/input/"+I+"/type",schemaPath:"#/properties/input/anyOf/1/items/properties/type/const",keyword:"const",params:{allowedValue:"item_reference"}};t===null?t=[ze]:
t.push(ze),e++}var f=_e===e}else var f=!0;if(f)if(M.id!==void 0){let K=e;if(typeof M.id!="string"){let ze={instancePath:n+"/input/"+I+"/id",schemaPath:"#/proper\
ties/input/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"}};t===null?t=[ze]:t.push(ze),e++}var f=K===e}else var f=!0}}else{let z={instancePath:n+
"/input/"+I,schemaPath:"#/properties/input/anyOf/1/items/type",keyword:"type",params:{type:"object"}};t===null?t=[z]:t.push(z),e++}var l=N===e;if(!l)break}}else{
let T={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[T]:t.push(T),e++}var p=E===e;if(q=
q||p,!q){let T=e;if(j!==null){let M={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.
push(M),e++}var p=T===e;q=q||p}}if(q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[E]:t.push(E),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.instructions!==void 0){let j=r.instructions,b=e;if(typeof j!=
"string"&&j!==null)return L.errors=[{instancePath:n+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:vn.properties.instructions.
type}}],!1;var o=b===e}else var o=!0;if(o){if(r.max_output_tokens!==void 0){let j=r.max_output_tokens,b=e,D=e,q=!1,$=e;if(typeof j!="number"){let E={instancePath:n+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[E]:t.push(E),e++}var k=$===e;if(q=
q||k,!q){let E=e;if(typeof j!="string"){let T={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{
type:"string"}};t===null?t=[T]:t.push(T),e++}if(j!=="inf"){let T={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",
keyword:"const",params:{allowedValue:"inf"}};t===null?t=[T]:t.push(T),e++}var k=E===e;if(q=q||k,!q){let T=e;if(j!==null){let M={instancePath:n+"/max_output_toke\
ns",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.push(M),e++}var k=T===e;q=q||k}}if(q)e=D,t!==
null&&(D?t.length=D:t=null);else{let E={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[E]:t.push(E),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.metadata!==void 0){let j=r.metadata,b=e,D=e,q=!1,$=e;bt(j,{instancePath:n+"/metadata",
parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===null?bt.errors:t.concat(bt.errors),e=t.length);var m=$===e;if(q=q||m,!q){let E=e;if(j!==null){let T={
instancePath:n+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var m=E===e;q=q||m}
if(q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:n+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[E]:t.push(E),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.output_modalities!==void 0){let j=r.output_modalities,b=e;if(!Array.isArray(j)&&j!==null)
return L.errors=[{instancePath:n+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:vn.properties.output_modalities.
type}}],!1;if(e===b&&Array.isArray(j)){var d=!0;let q=j.length;for(let $=0;$<q;$++){let R=j[$],E=e;if(typeof R!="string")return L.errors=[{instancePath:n+"/outp\
ut_modalities/"+$,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(R==="text"||R==="audio"))return L.errors=
[{instancePath:n+"/output_modalities/"+$,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:vn.properties.output_modalities.
items.enum}}],!1;var d=E===e;if(!d)break}}var o=b===e}else var o=!0;if(o){if(r.parallel_tool_calls!==void 0){let j=r.parallel_tool_calls,b=e;if(typeof j!="boole\
an"&&j!==null)return L.errors=[{instancePath:n+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:vn.properties.
parallel_tool_calls.type}}],!1;var o=b===e}else var o=!0;if(o){if(r.prompt!==void 0){let j=r.prompt,b=e,D=e,q=!1,$=e;ar(j,{instancePath:n+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:u})||(t=t===null?ar.errors:t.concat(ar.errors),e=t.length);var y=$===e;if(q=q||y,!q){let E=e;if(j!==null){let T={instancePath:n+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var y=E===e;q=q||y}if(q)e=D,t!==null&&
(D?t.length=D:t=null);else{let E={instancePath:n+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,
L.errors=t,!1}var o=b===e}else var o=!0;if(o){if(r.reasoning!==void 0){let j=r.reasoning,b=e,D=e,q=!1,$=e;Ot(j,{instancePath:n+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:u})||(t=t===null?Ot.errors:t.concat(Ot.errors),e=t.length);var P=$===e;if(q=q||P,!q){let E=e;if(j!==null){let T={instancePath:n+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var P=E===e;q=q||P}if(q)e=D,t!==null&&(D?t.length=
D:t=null);else{let E={instancePath:n+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,L.errors=
t,!1}var o=b===e}else var o=!0;if(o){if(r.tool_choice!==void 0){let j=r.tool_choice,b=e,D=e,q=!0,$=e;if(!(j&&typeof j=="object"&&!Array.isArray(j))){let C={};t===
null?t=[C]:t.push(C),e++}var O=$===e;e=D,t!==null&&(D?t.length=D:t=null);let R;if(O){let C=e;if(e===C)if(j&&typeof j=="object"&&!Array.isArray(j)){let I;if(j.type===
void 0&&(I="type"))return L.errors=[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/required",keyword:"required",params:{missingProperty:I}}],
!1;{let M=j.type;if(typeof M=="string")if(M==="function"){let N=e,F=e,z=!1,K=e;lr(j,{instancePath:n+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",
rootData:u})||(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var v=K===e;if(z=z||v,z)e=F,t!==null&&(F?t.length=F:t=null);else{let _e={instancePath:n+"/to\
ol_choice",schemaPath:"#/properties/tool_choice/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_e]:t.push(_e),e++,L.errors=t,!1}if(e===N&&j&&
typeof j=="object"&&!Array.isArray(j)&&j.type!==void 0&&j.type!=="function")return L.errors=[{instancePath:n+"/tool_choice/type",schemaPath:"#/properties/tool_c\
hoice/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(M==="mcp"){let N=e,F=e,z=!1,K=e;Ke(j,{instancePath:n+"/t\
ool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var V=K===e;if(z=z||V,z)e=F,t!==null&&
(F?t.length=F:t=null);else{let _e={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[_e]:t.push(_e),e++,L.errors=t,!1}if(e===N&&j&&typeof j=="object"&&!Array.isArray(j)&&j.type!==void 0&&j.type!=="mcp")return L.errors=[{instancePath:n+"/\
tool_choice/type",schemaPath:"#/properties/tool_choice/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return L.errors=
[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:M}}],
!1;else return L.errors=[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:M}}],!1}}else return L.errors=[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/type",keyword:"type",params:{type:"object"}}],
!1;var O=C===e;q=O,R="then"}else{let C=e,T=e,I=!1,M=e;jt(j,{instancePath:n+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?
jt.errors:t.concat(jt.errors),e=t.length);var g=M===e;if(I=I||g,!I){let F=e;if(j!==null){let K={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choi\
ce/else/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var g=F===e;I=I||g}if(I)e=T,t!==null&&(T?t.length=T:t=null);else{let F={
instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[F]:t.push(F),e++,L.errors=t,!1}var O=C===
e;q=O,R="else"}if(!q){let C={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:R}};return t===null?t=[C]:
t.push(C),e++,L.errors=t,!1}var o=b===e}else var o=!0;if(o)if(r.tools!==void 0){let j=r.tools,b=e;if(!Array.isArray(j)&&j!==null)return L.errors=[{instancePath:n+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:vn.properties.tools.type}}],!1;if(e===b&&Array.isArray(j)){var a=!0;let q=j.length;for(let $=0;$<
q;$++){let R=j[$],E=e,C=e,T=!0,I=e;if(e===I)if(R&&typeof R=="object"&&!Array.isArray(R)){let F;if(R.type===void 0&&(F="type")){let z={};t===null?t=[z]:t.push(z),
e++}}else{let F={};t===null?t=[F]:t.push(F),e++}var c=I===e;e=C,t!==null&&(C?t.length=C:t=null);let M;if(c){let F=e;if(e===F)if(R&&typeof R=="object"&&!Array.isArray(
R)){let K;if(R.type===void 0&&(K="type"))return L.errors=[{instancePath:n+"/tools/"+$,schemaPath:"#/properties/tools/items/then/required",keyword:"required",params:{
missingProperty:K}}],!1;{let _e=R.type;if(typeof _e=="string")if(_e==="function"){let ze=e,kr=e,qs=!1,ni=e;ye(R,{instancePath:n+"/tools/"+$,parentData:j,parentDataProperty:$,
rootData:u})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var _=ni===e;if(qs=qs||_,qs)e=kr,t!==null&&(kr?t.length=kr:t=null);else{let Tn={instancePath:n+
"/tools/"+$,schemaPath:"#/properties/tools/items/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Tn]:t.push(Tn),e++,L.errors=t,!1}if(e===ze&&R&&
typeof R=="object"&&!Array.isArray(R)&&R.type!==void 0&&R.type!=="function")return L.errors=[{instancePath:n+"/tools/"+$+"/type",schemaPath:"#/properties/tools/\
items/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(_e==="mcp"){let ze=e,kr=e,qs=!1,ni=e;ae(R,{instancePath:n+
"/tools/"+$,parentData:j,parentDataProperty:$,rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var h=ni===e;if(qs=qs||h,qs)e=kr,t!==null&&(kr?
t.length=kr:t=null);else{let Tn={instancePath:n+"/tools/"+$,schemaPath:"#/properties/tools/items/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[Tn]:t.push(Tn),e++,L.errors=t,!1}if(e===ze&&R&&typeof R=="object"&&!Array.isArray(R)&&R.type!==void 0&&R.type!=="mcp")return L.errors=[{instancePath:n+"/tool\
s/"+$+"/type",schemaPath:"#/properties/tools/items/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return L.errors=[{instancePath:n+
"/tools/"+$,schemaPath:"#/properties/tools/items/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:_e}}],!1;else return L.
errors=[{instancePath:n+"/tools/"+$,schemaPath:"#/properties/tools/items/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:_e}}],
!1}}else return L.errors=[{instancePath:n+"/tools/"+$,schemaPath:"#/properties/tools/items/then/type",keyword:"type",params:{type:"object"}}],!1;var c=F===e;T=c,
M="then"}else{let F=e,z=e,K=!1,_e=e;ye(R,{instancePath:n+"/tools/"+$,parentData:j,parentDataProperty:$,rootData:u})||(t=t===null?ye.errors:t.concat(ye.errors),e=
t.length);var w=_e===e;if(K=K||w,K)e=z,t!==null&&(z?t.length=z:t=null);else{let kr={instancePath:n+"/tools/"+$,schemaPath:"#/properties/tools/items/else/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[kr]:t.push(kr),e++,L.errors=t,!1}var c=F===e;T=c,M="else"}if(!T){let F={instancePath:n+"/tools/"+$,schemaPath:"#/p\
roperties/tools/items/if",keyword:"if",params:{failingKeyword:M}};return t===null?t=[F]:t.push(F),e++,L.errors=t,!1}var a=E===e;if(!a)break}}var o=b===e}else var o=!0}}}}}}}}}}}else
return L.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=t,e===0}function Rt(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Rt.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Rt.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return Rt.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=l===e}else var s=!0;if(s){if(r.event_id!==void 0){
let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Rt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Va.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,l=e,f=e,k=!1,m=e;L(p,{instancePath:n+"/response",
parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?L.errors:t.concat(L.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={
instancePath:n+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}
if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[y]:t.push(y),e++,Rt.errors=t,!1}var s=l===e}else var s=!0}}else return Rt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Rt.errors=t,e===0}var To=ve,Ka={type:"object",properties:{session:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{
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
null"]}},required:["type"]};var La={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}},za={type:"string",enum:[
"near_field","far_field"]};function xt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;return typeof r!="string"?(xt.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="near_field"||r==="far_field"?(xt.errors=t,e===0):(xt.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:za.enum}}],!1)}function tn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==void 0){let i=r.strength,p=e;if(typeof i!="number"&&i!==null)return tn.errors=[{instancePath:n+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:La.properties.strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let i=r.type,p=e,l=e,f=!1,k=e;xt(i,{instancePath:n+"/type",parentData:r,parentDataProperty:"type",rootData:u})||(t=t===null?xt.errors:t.concat(xt.errors),e=t.length);
var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,tn.errors=t,!1}var s=p===e}else var s=!0}else return tn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return tn.errors=t,e===0}var hn={type:"object",properties:{delay:{enum:["minimal","low","medium","high","xhigh",null]},keywords:{
type:["array","null"],items:{type:"string"}},language:{type:["string","null"]},languages:{type:["array","null"],items:{type:"string"}},model:{type:["string","nu\
ll"]},prompt:{type:["string","null"]}}};function me(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.delay!==void 0){let p=r.delay,l=e;if(!(p==="minimal"||p==="low"||p==="medium"||p==="high"||p==="xhigh"||p===null))return me.errors=
[{instancePath:n+"/delay",schemaPath:"#/properties/delay/enum",keyword:"enum",params:{allowedValues:hn.properties.delay.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.keywords!==void 0){let p=r.keywords,l=e;if(!Array.isArray(p)&&p!==null)return me.errors=[{instancePath:n+"/keywords",schemaPath:"#/properties/keywords/type",
keyword:"type",params:{type:hn.properties.keywords.type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;if(typeof p[m]!="\
string")return me.errors=[{instancePath:n+"/keywords/"+m,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}}],!1;var o=d===e;if(!o)
break}}var s=l===e}else var s=!0;if(s){if(r.language!==void 0){let p=r.language,l=e;if(typeof p!="string"&&p!==null)return me.errors=[{instancePath:n+"/language",
schemaPath:"#/properties/language/type",keyword:"type",params:{type:hn.properties.language.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.languages!==void 0){let p=r.
languages,l=e;if(!Array.isArray(p)&&p!==null)return me.errors=[{instancePath:n+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:hn.
properties.languages.type}}],!1;if(e===l&&Array.isArray(p)){var i=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;if(typeof p[m]!="string")return me.errors=[{instancePath:n+
"/languages/"+m,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"}}],!1;var i=d===e;if(!i)break}}var s=l===e}else var s=!0;if(s){
if(r.model!==void 0){let p=r.model,l=e;if(typeof p!="string"&&p!==null)return me.errors=[{instancePath:n+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:hn.properties.model.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt!==void 0){let p=r.prompt,l=e;if(typeof p!="string"&&p!==null)return me.
errors=[{instancePath:n+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:hn.properties.prompt.type}}],!1;var s=l===e}else var s=!0}}}}}else
return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=t,e===0}var gn={type:"object",properties:{type:{
type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","null"]},
prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function Ae(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Ae.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ae.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="server_vad")return Ae.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let i=r.create_response,p=e;if(typeof i!="boolean"&&i!==null)return Ae.errors=[{instancePath:n+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:gn.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let i=r.idle_timeout_ms,p=e;
if(typeof i!="number"&&i!==null)return Ae.errors=[{instancePath:n+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:gn.
properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let i=r.interrupt_response,p=e;if(typeof i!="boolean"&&i!==
null)return Ae.errors=[{instancePath:n+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:gn.properties.interrupt_response.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let i=r.prefix_padding_ms,p=e;if(typeof i!="number"&&i!==null)return Ae.errors=[{instancePath:n+
"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:gn.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.silence_duration_ms!==void 0){let i=r.silence_duration_ms,p=e;if(typeof i!="number"&&i!==null)return Ae.errors=[{instancePath:n+"/silence_duration_ms",
schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:gn.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.
threshold!==void 0){let i=r.threshold,p=e;if(typeof i!="number"&&i!==null)return Ae.errors=[{instancePath:n+"/threshold",schemaPath:"#/properties/threshold/type",
keyword:"type",params:{type:gn.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return Ae.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}var li={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{type:["b\
oolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function _r(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return _r.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return _r.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="semantic_vad")return _r.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let i=r.create_response,p=e;if(typeof i!="boolean"&&i!==null)return _r.errors=[{instancePath:n+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:li.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let i=r.eagerness,p=e;if(!(i==="lo\
w"||i==="medium"||i==="high"||i==="auto"||i===null))return _r.errors=[{instancePath:n+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:li.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let i=r.interrupt_response,p=e;if(typeof i!="b\
oolean"&&i!==null)return _r.errors=[{instancePath:n+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:li.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return _r.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return _r.errors=t,e===0}function H(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.format!==void 0){let g=r.format,a=e,c=e,_=!0,h=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))){let j={};t===null?t=[j]:t.push(j),e++}var s=h===
e;e=c,t!==null&&(c?t.length=c:t=null);let w;if(s){let j=e,b=e,D=!0,q=e;if(e===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let E;if(g.type===void 0&&(E="type")){
let C={};t===null?t=[C]:t.push(C),e++}}else{let E={};t===null?t=[E]:t.push(E),e++}var o=q===e;e=b,t!==null&&(b?t.length=b:t=null);let $;if(o){let E=e;if(e===E)if(g&&
typeof g=="object"&&!Array.isArray(g)){let T;if(g.type===void 0&&(T="type"))return H.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then\
/required",keyword:"required",params:{missingProperty:T}}],!1;{let I=g.type;if(typeof I=="string")if(I==="audio/pcm"){let M=e,N=e,F=!1,z=e;G(g,{instancePath:n+"\
/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var i=z===e;if(F=F||i,F)e=N,t!==null&&(N?t.length=
N:t=null);else{let K={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(
K),e++,H.errors=t,!1}if(e===M&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="audio/pcm")return H.errors=[{instancePath:n+"/format/type",schemaPath:"\
#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(I==="audio/pcmu"){let M=e,N=e,F=!1,z=e;
B(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=z===e;if(F=F||p,F)
e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,H.errors=t,!1}if(e===M&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="audio/pcmu")return H.errors=[{instancePath:n+
"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if(I==="aud\
io/pcma"){let M=e,N=e,F=!1,z=e;W(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.
length);var l=z===e;if(F=F||l,F)e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,H.errors=t,!1}if(e===M&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="audi\
o/pcma")return H.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcma"}}],!1}else return H.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:I}}],!1;else return H.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:I}}],!1}}else return H.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/type",keyword:"\
type",params:{type:"object"}}],!1;var o=E===e;D=o,$="then"}else{let E=e,C=e,T=!1,I=e;G(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=I===e;if(T=T||f,!T){let N=e;B(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=N===e;if(T=T||f,!T){let z=e;W(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=z===e;T=T||f}}if(T)e=C,t!==null&&(C?t.length=C:t=null);else{let N={instancePath:n+"/format",schemaPath:"\
#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,H.errors=t,!1}var o=E===e;D=o,$="else"}if(!D){let E={instancePath:n+
"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:$}};return t===null?t=[E]:t.push(E),e++,H.errors=t,!1}var s=j===e;_=s,w="\
then"}else{let j=e,b=e,D=!1,q=e;if(g!==null){let R={instancePath:n+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"nul\
l"}};t===null?t=[R]:t.push(R),e++}var k=q===e;if(D=D||k,D)e=b,t!==null&&(b?t.length=b:t=null);else{let R={instancePath:n+"/format",schemaPath:"#/properties/form\
at/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,H.errors=t,!1}var s=j===e;_=s,w="else"}if(!_){let j={instancePath:n+"/format",schemaPath:"\
#/properties/format/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[j]:t.push(j),e++,H.errors=t,!1}var m=a===e}else var m=!0;if(m){if(r.noise_reduction!==
void 0){let g=r.noise_reduction,a=e,c=e,_=!1,h=e;tn(g,{instancePath:n+"/noise_reduction",parentData:r,parentDataProperty:"noise_reduction",rootData:u})||(t=t===
null?tn.errors:t.concat(tn.errors),e=t.length);var d=h===e;if(_=_||d,!_){let j=e;if(g!==null){let D={instancePath:n+"/noise_reduction",schemaPath:"#/properties/\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var d=j===e;_=_||d}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{
let j={instancePath:n+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,H.errors=
t,!1}var m=a===e}else var m=!0;if(m){if(r.transcription!==void 0){let g=r.transcription,a=e,c=e,_=!1,h=e;me(g,{instancePath:n+"/transcription",parentData:r,parentDataProperty:"\
transcription",rootData:u})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var y=h===e;if(_=_||y,!_){let j=e;if(g!==null){let D={instancePath:n+"/transc\
ription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var y=j===e;_=_||y}if(_)e=c,t!==
null&&(c?t.length=c:t=null);else{let j={instancePath:n+"/transcription",schemaPath:"#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[j]:t.push(j),e++,H.errors=t,!1}var m=a===e}else var m=!0;if(m)if(r.turn_detection!==void 0){let g=r.turn_detection,a=e,c=e,_=!0,h=e;if(!(g&&typeof g=="object"&&
!Array.isArray(g))){let b={};t===null?t=[b]:t.push(b),e++}var P=h===e;e=c,t!==null&&(c?t.length=c:t=null);let w;if(P){let b=e;if(e===b)if(g&&typeof g=="object"&&
!Array.isArray(g)){let q;if(g.type===void 0&&(q="type"))return H.errors=[{instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/then/required",
keyword:"required",params:{missingProperty:q}}],!1;{let $=g.type;if(typeof $=="string")if($==="server_vad"){let R=e,E=e,C=!1,T=e;Ae(g,{instancePath:n+"/turn_det\
ection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var O=T===e;if(C=C||O,C)e=E,t!==null&&
(E?t.length=E:t=null);else{let I={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,H.errors=t,!1}if(e===R&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="server_vad")return H.errors=[{instancePath:n+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if($===
"semantic_vad"){let R=e,E=e,C=!1,T=e;_r(g,{instancePath:n+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?_r.errors:
t.concat(_r.errors),e=t.length);var v=T===e;if(C=C||v,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/turn_detection",schemaPath:"#/propertie\
s/turn_detection/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,H.errors=t,!1}if(e===R&&g&&typeof g=="object"&&!Array.isArray(
g)&&g.type!==void 0&&g.type!=="semantic_vad")return H.errors=[{instancePath:n+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/1/proper\
ties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else return H.errors=[{instancePath:n+"/turn_detection",schemaPath:"#/properties/turn\
_detection/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return H.errors=[{instancePath:n+"/turn_detectio\
n",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return H.errors=[{instancePath:n+
"/turn_detection",schemaPath:"#/properties/turn_detection/then/type",keyword:"type",params:{type:"object"}}],!1;var P=b===e;_=P,w="then"}else{let b=e,D=e,q=!1,$=e;
if(g!==null){let E={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var V=$===e;if(q=q||V,q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detecti\
on/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,H.errors=t,!1}var P=b===e;_=P,w="else"}if(!_){let b={instancePath:n+"/turn_detecti\
on",schemaPath:"#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[b]:t.push(b),e++,H.errors=t,!1}var m=a===e}else var m=!0}}}else
return H.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=t,e===0}var Ga={type:"object",properties:{format:{
if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAu\
dioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]},else:{anyOf:[{$ref:"#/definiti\
ons/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[
{type:"null"}]}},speed:{type:["number","null"]},voice:{anyOf:[{type:"string"},{$ref:"#/definitions/RealtimeAudioConfigOutput.ID"},{type:"null"}]}}};function sn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return sn.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return sn.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return sn.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return sn.errors=t,e===0}function ne(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let y=r.format,P=e,O=e,v=!0,V=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let a={};t===null?t=[a]:t.push(a),e++}var s=V===e;e=O,t!==null&&(O?t.length=O:t=null);let g;if(s){let a=e,c=e,_=!0,h=e;if(e===h)if(y&&typeof y=="object"&&!Array.
isArray(y)){let b;if(y.type===void 0&&(b="type")){let D={};t===null?t=[D]:t.push(D),e++}}else{let b={};t===null?t=[b]:t.push(b),e++}var o=h===e;e=c,t!==null&&(c?
t.length=c:t=null);let w;if(o){let b=e;if(e===b)if(y&&typeof y=="object"&&!Array.isArray(y)){let q;if(y.type===void 0&&(q="type"))return ne.errors=[{instancePath:n+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:q}}],!1;{let $=y.type;if(typeof $=="string")if($==="aud\
io/pcm"){let R=e,E=e,C=!1,T=e;G(y,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var i=T===e;if(C=C||i,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ne.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="audio/pcm")return ne.
errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],
!1}else if($==="audio/pcmu"){let R=e,E=e,C=!1,T=e;B(y,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(
B.errors),e=t.length);var p=T===e;if(C=C||p,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/format",schemaPath:"#/properties/format/then/then\
/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ne.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&
y.type!=="audio/pcmu")return ne.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let R=e,E=e,C=!1,T=e;W(y,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=T===e;if(C=C||l,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/format",schemaPath:"\
#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,ne.errors=t,!1}if(e===R&&y&&typeof y=="object"&&!Array.
isArray(y)&&y.type!==void 0&&y.type!=="audio/pcma")return ne.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return ne.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/\
discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return ne.errors=[{instancePath:n+"/format",schemaPath:"#/proper\
ties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return ne.errors=[{instancePath:n+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=b===e;_=o,w="then"}else{let b=e,D=e,q=!1,$=e;G(y,{instancePath:n+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=$===e;if(q=q||f,!q){let E=e;B(y,{instancePath:n+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=E===e;if(q=q||f,!q){let T=e;W(y,{instancePath:n+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=T===e;q=q||f}}if(q)e=D,t!==null&&(D?t.
length=D:t=null);else{let E={instancePath:n+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),
e++,ne.errors=t,!1}var o=b===e;_=o,w="else"}if(!_){let b={instancePath:n+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[b]:t.push(b),e++,ne.errors=t,!1}var s=a===e;v=s,g="then"}else{let a=e,c=e,_=!1,h=e;if(y!==null){let j={instancePath:n+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var k=h===e;if(_=_||k,_)e=c,t!==null&&(c?t.length=c:t=null);else{
let j={instancePath:n+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,ne.errors=t,!1}var s=a===
e;v=s,g="else"}if(!v){let a={instancePath:n+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:g}};return t===null?t=[a]:t.push(a),
e++,ne.errors=t,!1}var m=P===e}else var m=!0;if(m){if(r.speed!==void 0){let y=r.speed,P=e;if(typeof y!="number"&&y!==null)return ne.errors=[{instancePath:n+"/sp\
eed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Ga.properties.speed.type}}],!1;var m=P===e}else var m=!0;if(m)if(r.voice!==void 0){let y=r.
voice,P=e,O=e,v=!1,V=e;if(typeof y!="string"){let a={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),e++}var d=V===e;if(v=v||d,!v){let a=e;sn(y,{instancePath:n+"/voice",parentData:r,parentDataProperty:"voice",rootData:u})||(t=t===null?sn.
errors:t.concat(sn.errors),e=t.length);var d=a===e;if(v=v||d,!v){let _=e;if(y!==null){let w={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var d=_===e;v=v||d}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/voic\
e",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ne.errors=t,!1}var m=P===e}else var m=!0}}else return ne.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}function nn(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let p=r.input,l=e,f=e,k=!1,m=e;H(p,{instancePath:n+"\
/input",parentData:r,parentDataProperty:"input",rootData:u})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var s=m===e;if(k=k||s,!k){let d=e;if(p!==null){
let P={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var s=d===e;k=k||s}
if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[d]:t.push(d),e++,nn.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.output!==void 0){let p=r.output,l=e,f=e,k=!1,m=e;ne(p,{instancePath:n+"/output",parentData:r,
parentDataProperty:"output",rootData:u})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var i=m===e;if(k=k||i,!k){let y=e;if(p!==null){let O={instancePath:n+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var i=y===e;k=k||i}if(k)e=f,t!==null&&
(f?t.length=f:t=null);else{let y={instancePath:n+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,
nn.errors=t,!1}var o=l===e}else var o=!0}else return nn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nn.errors=
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
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},$i={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function us(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let i=r.read_only,p=e;if(typeof i!="boolean"&&i!==null)return us.errors=[{instancePath:n+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:$i.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let i=r.tool_names,p=e;if(!Array.isArray(i)&&i!==null)return us.errors=[{instancePath:n+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:$i.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(i)){var o=!0;let f=i.length;for(let k=0;k<f;k++){let m=e;if(typeof i[k]!="string")
return us.errors=[{instancePath:n+"/tool_names/"+k,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)
break}}var s=p===e}else var s=!0}else return us.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return us.errors=t,e===0}var Ri={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function fs(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let i=r.read_only,
p=e;if(typeof i!="boolean"&&i!==null)return fs.errors=[{instancePath:n+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Ri.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let i=r.tool_names,p=e;if(!Array.isArray(i)&&i!==null)return fs.errors=[{instancePath:n+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Ri.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(i)){var o=!0;let f=i.
length;for(let k=0;k<f;k++){let m=e;if(typeof i[k]!="string")return fs.errors=[{instancePath:n+"/tool_names/"+k,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)break}}var s=p===e}else var s=!0}else return fs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return fs.errors=t,e===0}var Ci={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function ds(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let i=r.read_only,p=e;if(typeof i!="boolean"&&i!==null)return ds.errors=[{instancePath:n+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:Ci.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let i=r.tool_names,
p=e;if(!Array.isArray(i)&&i!==null)return ds.errors=[{instancePath:n+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Ci.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(i)){var o=!0;let f=i.length;for(let k=0;k<f;k++){let m=e;if(typeof i[k]!="string")return ds.errors=[{instancePath:n+
"/tool_names/"+k,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=m===e;if(!o)break}}var s=p===e}else var s=!0}else
return ds.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ds.errors=t,e===0}function on(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,l=e,f=e,k=!1,m=e;
fs(p,{instancePath:n+"/always",parentData:r,parentDataProperty:"always",rootData:u})||(t=t===null?fs.errors:t.concat(fs.errors),e=t.length);var s=m===e;if(k=k||
s,!k){let d=e;if(p!==null){let P={instancePath:n+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=d===e;k=k||s}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:n+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[d]:t.push(d),e++,on.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,l=e,f=e,k=!1,m=e;ds(p,{instancePath:n+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:u})||(t=t===null?ds.errors:t.concat(ds.errors),e=t.length);var i=m===e;if(k=k||i,!k){let y=e;if(p!==null){let O={
instancePath:n+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var i=y===e;k=k||i}if(k)e=
f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,on.errors=t,!1}var o=l===e}else var o=!0}else return on.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return on.
errors=t,e===0}function le(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.server_label===void 0&&(d="server_label")||r.type===void 0&&(d="type"))return le.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d}}],!1;if(r.server_label!==void 0){let y=e;if(typeof r.server_label!="string")return le.errors=[{instancePath:n+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){let y=r.type,P=e;if(typeof y!="st\
ring")return le.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="mcp")return le.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=P===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let y=r.
allowed_callers,P=e,O=e,v=!1,V=e;if(e===V)if(Array.isArray(y)){var o=!0;let a=y.length;for(let c=0;c<a;c++){let _=y[c],h=e;if(typeof _!="string"){let j={instancePath:n+
"/allowed_callers/"+c,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}if(!(_===
"direct"||_==="programmatic")){let j={instancePath:n+"/allowed_callers/"+c,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:$s.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[j]:t.push(j),e++}var o=h===e;if(!o)break}}else{let a={instancePath:n+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var i=V===e;if(v=v||i,!v){let a=e;if(y!==null){let _={
instancePath:n+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var i=a===
e;v=v||i}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let y=r.allowed_tools,P=e,O=e,v=!1,V=e;
if(e===V)if(Array.isArray(y)){var p=!0;let a=y.length;for(let c=0;c<a;c++){let _=e;if(typeof y[c]!="string"){let w={instancePath:n+"/allowed_tools/"+c,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var p=_===e;if(!p)break}}else{let a={instancePath:n+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var l=V===e;if(v=v||l,!v){
let a=e;us(y,{instancePath:n+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:u})||(t=t===null?us.errors:t.concat(us.errors),e=t.length);
var l=a===e;if(v=v||l,!v){let _=e;if(y!==null){let w={instancePath:n+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[w]:t.push(w),e++}var l=_===e;v=v||l}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.authorization!==
void 0){let y=r.authorization,P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:n+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:$s.properties.authorization.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.connector_id!==void 0){let y=r.connector_id,P=e;if(!(y===
"connector_dropbox"||y==="connector_gmail"||y==="connector_googlecalendar"||y==="connector_googledrive"||y==="connector_microsoftteams"||y==="connector_outlookc\
alendar"||y==="connector_outlookemail"||y==="connector_sharepoint"||y===null))return le.errors=[{instancePath:n+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:$s.properties.connector_id.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let y=r.defer_loading,
P=e;if(typeof y!="boolean"&&y!==null)return le.errors=[{instancePath:n+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:$s.
properties.defer_loading.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.headers!==void 0){let y=r.headers,P=e,O=e,v=!1,V=e;if(e===V)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let a in y){let c=e;if(typeof y[a]!="string"){let _={instancePath:n+"/headers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=c===e;if(!f)break}else{let a={instancePath:n+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var k=V===e;if(v=v||k,!v){let a=e;
if(y!==null){let _={instancePath:n+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var k=a===
e;v=v||k}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.require_approval!==void 0){let y=r.require_approval,P=e,O=e,v=!1,V=e;on(y,{instancePath:n+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:u})||(t=t===null?on.errors:t.concat(on.errors),e=t.length);var m=V===e;if(v=v||m,
!v){let a=e;if(typeof y!="string"){let _={instancePath:n+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[_]:t.push(_),e++}if(y!=="always"){let _={instancePath:n+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[_]:t.push(_),e++}var m=a===e;if(v=v||m,!v){let _=e;if(typeof y!="string"){let w={instancePath:n+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(y!=="never"){let w={instancePath:n+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[w]:t.push(w),e++}var m=_===
e;if(v=v||m,!v){let w=e;if(y!==null){let b={instancePath:n+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[b]:t.push(b),e++}var m=w===e;v=v||m}}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,le.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.server_description!==
void 0){let y=r.server_description,P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:n+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:$s.properties.server_description.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.server_url!==void 0){let y=r.server_url,
P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:n+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:$s.properties.
server_url.type}}],!1;var s=P===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let y=r.tunnel_id,P=e;if(typeof y!="string"&&y!==null)return le.errors=[{instancePath:n+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:$s.properties.tunnel_id.type}}],!1;var s=P===e}else var s=!0}}}}}}}}}}}else return le.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}function De(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0,s=e,o=!0,i=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")){let y={};t===null?t=[y]:
t.push(y),e++}}else{let d={};t===null?t=[d]:t.push(d),e++}var p=i===e;e=s,t!==null&&(s?t.length=s:t=null);let l;if(p){let d=e;if(e===d)if(r&&typeof r=="object"&&
!Array.isArray(r)){let P;if(r.type===void 0&&(P="type"))return De.errors=[{instancePath:n,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:P}}],
!1;{let O=r.type;if(typeof O=="string")if(O==="function"){let v=e,V=e,g=!1,a=e;ye(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?
ye.errors:t.concat(ye.errors),e=t.length);var f=a===e;if(g=g||f,g)e=V,t!==null&&(V?t.length=V:t=null);else{let c={instancePath:n,schemaPath:"#/then/oneOf/0/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,De.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="\
function")return De.errors=[{instancePath:n+"/type",schemaPath:"#/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(O===
"mcp"){let v=e,V=e,g=!1,a=e;le(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var k=a===
e;if(g=g||k,g)e=V,t!==null&&(V?t.length=V:t=null);else{let c={instancePath:n,schemaPath:"#/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:
t.push(c),e++,De.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp")return De.errors=[{instancePath:n+"/type",schemaPath:"\
#/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return De.errors=[{instancePath:n,schemaPath:"#/then/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:O}}],!1;else return De.errors=[{instancePath:n,schemaPath:"#/then/discriminator",keyword:"di\
scriminator",params:{error:"tag",tag:"type",tagValue:O}}],!1}}else return De.errors=[{instancePath:n,schemaPath:"#/then/type",keyword:"type",params:{type:"objec\
t"}}],!1;var p=d===e;o=p,l="then"}else{let d=e,y=e,P=!1,O=e;ye(r,{instancePath:n,parentData:x,parentDataProperty:A,rootData:u})||(t=t===null?ye.errors:t.concat(
ye.errors),e=t.length);var m=O===e;if(P=P||m,P)e=y,t!==null&&(y?t.length=y:t=null);else{let V={instancePath:n,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[V]:t.push(V),e++,De.errors=t,!1}var p=d===e;o=p,l="else"}if(!o){let d={instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
return t===null?t=[d]:t.push(d),e++,De.errors=t,!1}return De.errors=t,e===0}function Un(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(Array.isArray(r)){var s=!0;let o=r.length;for(let i=0;i<o;i++){let p=e;De(r[i],{instancePath:n+"/"+i,parentData:r,parentDataProperty:i,
rootData:u})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var s=p===e;if(!s)break}}else return Un.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return Un.errors=t,e===0}var Ti={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{type:["\
string","null"]}}};function pn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.group_id!==void 0){let o=r.group_id,i=e;if(typeof o!="string"&&o!==null)return pn.errors=[{instancePath:n+"/group_id",schemaPath:"#/properties/\
group_id/type",keyword:"type",params:{type:Ti.properties.group_id.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,i=e;
if(typeof o!="string"&&o!==null)return pn.errors=[{instancePath:n+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:Ti.properties.
workflow_name.type}}],!1;var s=i===e}else var s=!0}else return pn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pn.
errors=t,e===0}var Ba={type:"object",properties:{post_instructions:{type:["number","null"]}}};function An(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.post_instructions!==void 0){let s=r.post_instructions;if(typeof s!="number"&&s!==null)
return An.errors=[{instancePath:n+"/post_instructions",schemaPath:"#/properties/post_instructions/type",keyword:"type",params:{type:Ba.properties.post_instructions.
type}}],!1}}else return An.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return An.errors=t,e===0}function Ir(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.retention_ratio===void 0&&(i=
"retention_ratio")||r.type===void 0&&(i="type"))return Ir.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.
retention_ratio!==void 0){let p=e;if(typeof r.retention_ratio!="number")return Ir.errors=[{instancePath:n+"/retention_ratio",schemaPath:"#/properties/retention_\
ratio/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Ir.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="retention_ratio")return Ir.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"retention_ratio"}}],!1;var s=l===e}else var s=!0;if(s)if(r.token_limits!==void 0){
let p=r.token_limits,l=e,f=e,k=!1,m=e;An(p,{instancePath:n+"/token_limits",parentData:r,parentDataProperty:"token_limits",rootData:u})||(t=t===null?An.errors:t.
concat(An.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={instancePath:n+"/token_limits",schemaPath:"#/properties/token_limits/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+
"/token_limits",schemaPath:"#/properties/token_limits/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Ir.errors=t,!1}var s=l===e}else var s=!0}}else
return Ir.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ir.errors=t,e===0}function U(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.type===void 0&&(g="type"))return U.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;if(r.type!==void 0){let a=r.type,c=e;if(typeof a!="string")return U.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="realtime")return U.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1;var s=c===e}else var s=!0;if(s){if(r.audio!==void 0){let a=r.
audio,c=e,_=e,h=!1,w=e;nn(a,{instancePath:n+"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?nn.errors:t.concat(nn.errors),e=t.length);
var o=w===e;if(h=h||o,!h){let b=e;if(a!==null){let q={instancePath:n+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[q]:t.push(q),e++}var o=b===e;h=h||o}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/audio",schemaPath:"#/properties/audio/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.include!==void 0){let a=r.include,c=e;if(!Array.
isArray(a)&&a!==null)return U.errors=[{instancePath:n+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:Gr.properties.include.type}}],
!1;if(e===c&&Array.isArray(a)){var i=!0;let h=a.length;for(let w=0;w<h;w++){let j=a[w],b=e;if(typeof j!="string")return U.errors=[{instancePath:n+"/include/"+w,
schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(j!=="item.input_audio_transcription.logprobs")return U.errors=[{instancePath:n+
"/include/"+w,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"item.input_audio_transcription.logprobs"}}],!1;var i=b===e;if(!i)
break}}var s=c===e}else var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,c=e;if(typeof a!="string"&&a!==null)return U.errors=[{instancePath:n+"/i\
nstructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Gr.properties.instructions.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.
max_output_tokens!==void 0){let a=r.max_output_tokens,c=e,_=e,h=!1,w=e;if(typeof a!="number"){let b={instancePath:n+"/max_output_tokens",schemaPath:"#/propertie\
s/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[b]:t.push(b),e++}var p=w===e;if(h=h||p,!h){let b=e;if(typeof a!="string"){let q={
instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}
if(a!=="inf"){let q={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};
t===null?t=[q]:t.push(q),e++}var p=b===e;if(h=h||p,!h){let q=e;if(a!==null){let R={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_token\
s/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var p=q===e;h=h||p}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=c===e}else
var s=!0;if(s){if(r.model!==void 0){let a=r.model,c=e;if(typeof a!="string"&&a!==null)return U.errors=[{instancePath:n+"/model",schemaPath:"#/properties/model/t\
ype",keyword:"type",params:{type:Gr.properties.model.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let a=r.output_modalities,c=e;if(!Array.
isArray(a)&&a!==null)return U.errors=[{instancePath:n+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:Gr.properties.
output_modalities.type}}],!1;if(e===c&&Array.isArray(a)){var l=!0;let h=a.length;for(let w=0;w<h;w++){let j=a[w],b=e;if(typeof j!="string")return U.errors=[{instancePath:n+
"/output_modalities/"+w,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(j==="text"||j==="audio"))return U.
errors=[{instancePath:n+"/output_modalities/"+w,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Gr.properties.output_modalities.
items.enum}}],!1;var l=b===e;if(!l)break}}var s=c===e}else var s=!0;if(s){if(r.parallel_tool_calls!==void 0){let a=r.parallel_tool_calls,c=e;if(typeof a!="boole\
an"&&a!==null)return U.errors=[{instancePath:n+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:Gr.properties.
parallel_tool_calls.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.prompt!==void 0){let a=r.prompt,c=e,_=e,h=!1,w=e;ar(a,{instancePath:n+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:u})||(t=t===null?ar.errors:t.concat(ar.errors),e=t.length);var f=w===e;if(h=h||f,!h){let b=e;if(a!==null){let q={instancePath:n+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var f=b===e;h=h||f}if(h)e=_,t!==null&&
(_?t.length=_:t=null);else{let b={instancePath:n+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
U.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.reasoning!==void 0){let a=r.reasoning,c=e,_=e,h=!1,w=e;Ot(a,{instancePath:n+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:u})||(t=t===null?Ot.errors:t.concat(Ot.errors),e=t.length);var k=w===e;if(h=h||k,!h){let b=e;if(a!==null){let q={instancePath:n+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var k=b===e;h=h||k}if(h)e=_,t!==null&&(_?t.length=
_:t=null);else{let b={instancePath:n+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=
t,!1}var s=c===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let a=r.tool_choice,c=e,_=e,h=!0,w=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let D={};t===
null?t=[D]:t.push(D),e++}var m=w===e;e=_,t!==null&&(_?t.length=_:t=null);let j;if(m){let D=e;if(e===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let $;if(a.type===
void 0&&($="type"))return U.errors=[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/required",keyword:"required",params:{missingProperty:$}}],
!1;{let R=a.type;if(typeof R=="string")if(R==="function"){let E=e,C=e,T=!1,I=e;lr(a,{instancePath:n+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",
rootData:u})||(t=t===null?lr.errors:t.concat(lr.errors),e=t.length);var d=I===e;if(T=T||d,T)e=C,t!==null&&(C?t.length=C:t=null);else{let M={instancePath:n+"/too\
l_choice",schemaPath:"#/properties/tool_choice/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,U.errors=t,!1}if(e===E&&a&&typeof a==
"object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="function")return U.errors=[{instancePath:n+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then\
/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(R==="mcp"){let E=e,C=e,T=!1,I=e;Ke(a,{instancePath:n+"/tool_choice",
parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var y=I===e;if(T=T||y,T)e=C,t!==null&&(C?t.length=
C:t=null);else{let M={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.
push(M),e++,U.errors=t,!1}if(e===E&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="mcp")return U.errors=[{instancePath:n+"/tool_choice/typ\
e",schemaPath:"#/properties/tool_choice/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return U.errors=[{instancePath:n+
"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:R}}],!1;else return U.
errors=[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:R}}],
!1}}else return U.errors=[{instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/then/type",keyword:"type",params:{type:"object"}}],!1;var m=D===e;
h=m,j="then"}else{let D=e,q=e,$=!1,R=e;jt(a,{instancePath:n+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?jt.errors:t.concat(
jt.errors),e=t.length);var P=R===e;if($=$||P,!$){let C=e;if(a!==null){let I={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var P=C===e;$=$||P}if($)e=q,t!==null&&(q?t.length=q:t=null);else{let C={instancePath:n+"/to\
ol_choice",schemaPath:"#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[C]:t.push(C),e++,U.errors=t,!1}var m=D===e;h=m,j="else"}
if(!h){let D={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:j}};return t===null?t=[D]:t.push(D),e++,
U.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.tools!==void 0){let a=r.tools,c=e,_=e,h=!1,w=e;Un(a,{instancePath:n+"/tools",parentData:r,parentDataProperty:"\
tools",rootData:u})||(t=t===null?Un.errors:t.concat(Un.errors),e=t.length);var O=w===e;if(h=h||O,!h){let b=e;if(a!==null){let q={instancePath:n+"/tools",schemaPath:"\
#/properties/tools/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var O=b===e;h=h||O}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:n+"/tools",schemaPath:"#/properties/tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=c===e}else
var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/tracing",schemaPath:"#/properties/tracing/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:n+"/tracing",schemaPath:"#/properties/traci\
ng/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[b]:t.push(b),e++}var v=w===e;if(h=h||v,!h){let b=e;pn(a,{instancePath:n+"/tracing",parentData:r,
parentDataProperty:"tracing",rootData:u})||(t=t===null?pn.errors:t.concat(pn.errors),e=t.length);var v=b===e;if(h=h||v,!h){let q=e;if(a!==null){let R={instancePath:n+
"/tracing",schemaPath:"#/properties/tracing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var v=q===e;h=h||v}}if(h)e=_,t!==null&&
(_?t.length=_:t=null);else{let b={instancePath:n+"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
U.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.truncation!==void 0){let a=r.truncation,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/trunc\
ation",schemaPath:"#/properties/truncation/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:n+
"/truncation",schemaPath:"#/properties/truncation/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[b]:t.push(b),e++}var V=w===e;if(h=h||
V,!h){let b=e;if(typeof a!="string"){let q={instancePath:n+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(a!=="disabled"){let q={instancePath:n+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
disabled"}};t===null?t=[q]:t.push(q),e++}var V=b===e;if(h=h||V,!h){let q=e;Ir(a,{instancePath:n+"/truncation",parentData:r,parentDataProperty:"truncation",rootData:u})||
(t=t===null?Ir.errors:t.concat(Ir.errors),e=t.length);var V=q===e;if(h=h||V,!h){let R=e;if(a!==null){let C={instancePath:n+"/truncation",schemaPath:"#/propertie\
s/truncation/anyOf/3/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var V=R===e;h=h||V}}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:n+"/truncation",schemaPath:"#/properties/truncation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,U.errors=t,!1}var s=c===
e}else var s=!0;if(s){if(r.id!==void 0){let a=r.id,c=e;if(typeof a!="string"&&a!==null)return U.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:Gr.properties.id.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,c=e;if(typeof a!="string"&&a!==null)
return U.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Gr.properties.object.type}}],!1;var s=c===e}else var s=!0;
if(s)if(r.expires_at!==void 0){let a=r.expires_at,c=e;if(typeof a!="number"&&a!==null)return U.errors=[{instancePath:n+"/expires_at",schemaPath:"#/properties/ex\
pires_at/type",keyword:"type",params:{type:Gr.properties.expires_at.type}}],!1;var s=c===e}else var s=!0}}}}}}}}}}}}}}}}else return U.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=t,e===0}var Kn={type:"object",properties:{type:{type:"string",const:"transcription"},audio:{anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionAudio"},{type:"null"}]},include:{type:["array","null"],items:{type:"string",const:"item.input_audio_transcripti\
on.logprobs"}},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["number","null"]}},required:["type"]};var Wa={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}};function an(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==void 0){let i=r.strength,
p=e;if(typeof i!="number"&&i!==null)return an.errors=[{instancePath:n+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:Wa.properties.
strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;xt(i,{instancePath:n+"/type",parentData:r,parentDataProperty:"\
type",rootData:u})||(t=t===null?xt.errors:t.concat(xt.errors),e=t.length);var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/type",schemaPath:"\
#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{
let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,an.errors=t,!1}var s=p===e}else
var s=!0}else return an.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return an.errors=t,e===0}var kn={type:"object",properties:{
type:{type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","\
null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function qe(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return qe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return qe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="server_vad")return qe.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.
create_response!==void 0){let i=r.create_response,p=e;if(typeof i!="boolean"&&i!==null)return qe.errors=[{instancePath:n+"/create_response",schemaPath:"#/proper\
ties/create_response/type",keyword:"type",params:{type:kn.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let i=r.
idle_timeout_ms,p=e;if(typeof i!="number"&&i!==null)return qe.errors=[{instancePath:n+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"\
type",params:{type:kn.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let i=r.interrupt_response,p=e;if(typeof i!=
"boolean"&&i!==null)return qe.errors=[{instancePath:n+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:kn.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let i=r.prefix_padding_ms,p=e;if(typeof i!="number"&&i!==null)return qe.
errors=[{instancePath:n+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:kn.properties.prefix_padding_ms.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let i=r.silence_duration_ms,p=e;if(typeof i!="number"&&i!==null)return qe.errors=[{instancePath:n+
"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:kn.properties.silence_duration_ms.type}}],!1;var s=p===e}else
var s=!0;if(s)if(r.threshold!==void 0){let i=r.threshold,p=e;if(typeof i!="number"&&i!==null)return qe.errors=[{instancePath:n+"/threshold",schemaPath:"#/proper\
ties/threshold/type",keyword:"type",params:{type:kn.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return qe.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}var yi={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{
type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function vr(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return vr.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return vr.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="semantic_vad")return vr.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let i=r.create_response,p=e;if(typeof i!="boolean"&&i!==null)return vr.errors=[{instancePath:n+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:yi.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let i=r.eagerness,p=e;if(!(i==="lo\
w"||i==="medium"||i==="high"||i==="auto"||i===null))return vr.errors=[{instancePath:n+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:yi.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let i=r.interrupt_response,p=e;if(typeof i!="b\
oolean"&&i!==null)return vr.errors=[{instancePath:n+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:yi.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return vr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return vr.errors=t,e===0}function J(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.format!==void 0){let g=r.format,a=e,c=e,_=!0,h=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))){let j={};t===null?t=[j]:t.push(j),e++}var s=h===
e;e=c,t!==null&&(c?t.length=c:t=null);let w;if(s){let j=e,b=e,D=!0,q=e;if(e===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let E;if(g.type===void 0&&(E="type")){
let C={};t===null?t=[C]:t.push(C),e++}}else{let E={};t===null?t=[E]:t.push(E),e++}var o=q===e;e=b,t!==null&&(b?t.length=b:t=null);let $;if(o){let E=e;if(e===E)if(g&&
typeof g=="object"&&!Array.isArray(g)){let T;if(g.type===void 0&&(T="type"))return J.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then\
/required",keyword:"required",params:{missingProperty:T}}],!1;{let I=g.type;if(typeof I=="string")if(I==="audio/pcm"){let M=e,N=e,F=!1,z=e;G(g,{instancePath:n+"\
/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var i=z===e;if(F=F||i,F)e=N,t!==null&&(N?t.length=
N:t=null);else{let K={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(
K),e++,J.errors=t,!1}if(e===M&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="audio/pcm")return J.errors=[{instancePath:n+"/format/type",schemaPath:"\
#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(I==="audio/pcmu"){let M=e,N=e,F=!1,z=e;
B(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var p=z===e;if(F=F||p,F)
e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,J.errors=t,!1}if(e===M&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="audio/pcmu")return J.errors=[{instancePath:n+
"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if(I==="aud\
io/pcma"){let M=e,N=e,F=!1,z=e;W(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.
length);var l=z===e;if(F=F||l,F)e=N,t!==null&&(N?t.length=N:t=null);else{let K={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,J.errors=t,!1}if(e===M&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="audi\
o/pcma")return J.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcma"}}],!1}else return J.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:I}}],!1;else return J.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/discriminator",keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:I}}],!1}}else return J.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/type",keyword:"\
type",params:{type:"object"}}],!1;var o=E===e;D=o,$="then"}else{let E=e,C=e,T=!1,I=e;G(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=I===e;if(T=T||f,!T){let N=e;B(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=N===e;if(T=T||f,!T){let z=e;W(g,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=z===e;T=T||f}}if(T)e=C,t!==null&&(C?t.length=C:t=null);else{let N={instancePath:n+"/format",schemaPath:"\
#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,J.errors=t,!1}var o=E===e;D=o,$="else"}if(!D){let E={instancePath:n+
"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:$}};return t===null?t=[E]:t.push(E),e++,J.errors=t,!1}var s=j===e;_=s,w="\
then"}else{let j=e,b=e,D=!1,q=e;if(g!==null){let R={instancePath:n+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"nul\
l"}};t===null?t=[R]:t.push(R),e++}var k=q===e;if(D=D||k,D)e=b,t!==null&&(b?t.length=b:t=null);else{let R={instancePath:n+"/format",schemaPath:"#/properties/form\
at/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,J.errors=t,!1}var s=j===e;_=s,w="else"}if(!_){let j={instancePath:n+"/format",schemaPath:"\
#/properties/format/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[j]:t.push(j),e++,J.errors=t,!1}var m=a===e}else var m=!0;if(m){if(r.noise_reduction!==
void 0){let g=r.noise_reduction,a=e,c=e,_=!1,h=e;an(g,{instancePath:n+"/noise_reduction",parentData:r,parentDataProperty:"noise_reduction",rootData:u})||(t=t===
null?an.errors:t.concat(an.errors),e=t.length);var d=h===e;if(_=_||d,!_){let j=e;if(g!==null){let D={instancePath:n+"/noise_reduction",schemaPath:"#/properties/\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var d=j===e;_=_||d}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{
let j={instancePath:n+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[j]:t.push(j),e++,J.errors=
t,!1}var m=a===e}else var m=!0;if(m){if(r.transcription!==void 0){let g=r.transcription,a=e,c=e,_=!1,h=e;me(g,{instancePath:n+"/transcription",parentData:r,parentDataProperty:"\
transcription",rootData:u})||(t=t===null?me.errors:t.concat(me.errors),e=t.length);var y=h===e;if(_=_||y,!_){let j=e;if(g!==null){let D={instancePath:n+"/transc\
ription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var y=j===e;_=_||y}if(_)e=c,t!==
null&&(c?t.length=c:t=null);else{let j={instancePath:n+"/transcription",schemaPath:"#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[j]:t.push(j),e++,J.errors=t,!1}var m=a===e}else var m=!0;if(m)if(r.turn_detection!==void 0){let g=r.turn_detection,a=e,c=e,_=!0,h=e;if(!(g&&typeof g=="object"&&
!Array.isArray(g))){let b={};t===null?t=[b]:t.push(b),e++}var P=h===e;e=c,t!==null&&(c?t.length=c:t=null);let w;if(P){let b=e;if(e===b)if(g&&typeof g=="object"&&
!Array.isArray(g)){let q;if(g.type===void 0&&(q="type"))return J.errors=[{instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/then/required",
keyword:"required",params:{missingProperty:q}}],!1;{let $=g.type;if(typeof $=="string")if($==="server_vad"){let R=e,E=e,C=!1,T=e;qe(g,{instancePath:n+"/turn_det\
ection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var O=T===e;if(C=C||O,C)e=E,t!==null&&
(E?t.length=E:t=null);else{let I={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[I]:t.push(I),e++,J.errors=t,!1}if(e===R&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="server_vad")return J.errors=[{instancePath:n+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if($===
"semantic_vad"){let R=e,E=e,C=!1,T=e;vr(g,{instancePath:n+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?vr.errors:
t.concat(vr.errors),e=t.length);var v=T===e;if(C=C||v,C)e=E,t!==null&&(E?t.length=E:t=null);else{let I={instancePath:n+"/turn_detection",schemaPath:"#/propertie\
s/turn_detection/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,J.errors=t,!1}if(e===R&&g&&typeof g=="object"&&!Array.isArray(
g)&&g.type!==void 0&&g.type!=="semantic_vad")return J.errors=[{instancePath:n+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/1/proper\
ties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else return J.errors=[{instancePath:n+"/turn_detection",schemaPath:"#/properties/turn\
_detection/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return J.errors=[{instancePath:n+"/turn_detectio\
n",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return J.errors=[{instancePath:n+
"/turn_detection",schemaPath:"#/properties/turn_detection/then/type",keyword:"type",params:{type:"object"}}],!1;var P=b===e;_=P,w="then"}else{let b=e,D=e,q=!1,$=e;
if(g!==null){let E={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var V=$===e;if(q=q||V,q)e=D,t!==null&&(D?t.length=D:t=null);else{let E={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detecti\
on/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,J.errors=t,!1}var P=b===e;_=P,w="else"}if(!_){let b={instancePath:n+"/turn_detecti\
on",schemaPath:"#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[b]:t.push(b),e++,J.errors=t,!1}var m=a===e}else var m=!0}}}else
return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=t,e===0}function Dn(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let o=r.input,i=e,p=!1,l=e;J(o,
{instancePath:n+"/input",parentData:r,parentDataProperty:"input",rootData:u})||(t=t===null?J.errors:t.concat(J.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;
if(o!==null){let m={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===
e;p=p||s}if(p)e=i,t!==null&&(i?t.length=i:t=null);else{let f={instancePath:n+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[f]:t.push(f),e++,Dn.errors=t,!1}}}else return Dn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dn.errors=
t,e===0}function ie(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let p;if(r.type===void 0&&(p="type"))return ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.type!==void 0){
let l=r.type,f=e;if(typeof l!="string")return ie.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(l!=="transcription")return ie.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1;
var s=f===e}else var s=!0;if(s){if(r.audio!==void 0){let l=r.audio,f=e,k=e,m=!1,d=e;Dn(l,{instancePath:n+"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||
(t=t===null?Dn.errors:t.concat(Dn.errors),e=t.length);var o=d===e;if(m=m||o,!m){let P=e;if(l!==null){let v={instancePath:n+"/audio",schemaPath:"#/properties/aud\
io/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===e;m=m||o}if(m)e=k,t!==null&&(k?t.length=k:t=null);else{let P={instancePath:n+
"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,ie.errors=t,!1}var s=f===e}else var s=!0;if(s){if(r.
include!==void 0){let l=r.include,f=e;if(!Array.isArray(l)&&l!==null)return ie.errors=[{instancePath:n+"/include",schemaPath:"#/properties/include/type",keyword:"\
type",params:{type:Kn.properties.include.type}}],!1;if(e===f&&Array.isArray(l)){var i=!0;let m=l.length;for(let d=0;d<m;d++){let y=l[d],P=e;if(typeof y!="string")
return ie.errors=[{instancePath:n+"/include/"+d,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="item.input_audio\
_transcription.logprobs")return ie.errors=[{instancePath:n+"/include/"+d,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"ite\
m.input_audio_transcription.logprobs"}}],!1;var i=P===e;if(!i)break}}var s=f===e}else var s=!0;if(s){if(r.id!==void 0){let l=r.id,f=e;if(typeof l!="string"&&l!==
null)return ie.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Kn.properties.id.type}}],!1;var s=f===e}else var s=!0;
if(s){if(r.object!==void 0){let l=r.object,f=e;if(typeof l!="string"&&l!==null)return ie.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/type",
keyword:"type",params:{type:Kn.properties.object.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.expires_at!==void 0){let l=r.expires_at,f=e;if(typeof l!="number"&&
l!==null)return ie.errors=[{instancePath:n+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Kn.properties.expires_at.type}}],
!1;var s=f===e}else var s=!0}}}}}else return ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}
function ve(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.session===void 0&&(p="session")||r.type===void 0&&(p="type"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;if(r.session!==void 0){let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let k;if(l.type===void 0&&(k="type"))return ve.errors=[{instancePath:n+
"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty:k}}],!1;{let m=l.type;if(typeof m=="string")if(m==="realtime"){
let d=e,y=e,P=!1,O=e;U(l,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);
var s=O===e;if(P=P||s,P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:n+"/session",schemaPath:"#/properties/session/oneOf/0/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[v]:t.push(v),e++,ve.errors=t,!1}if(e===d&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return ve.
errors=[{instancePath:n+"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(m===
"transcription"){let d=e,y=e,P=!1,O=e;ie(l,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?ie.errors:t.concat(ie.
errors),e=t.length);var o=O===e;if(P=P||o,P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:n+"/session",schemaPath:"#/properties/session/oneOf/1/a\
nyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ve.errors=t,!1}if(e===d&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!==
"transcription")return ve.errors=[{instancePath:n+"/session/type",schemaPath:"#/properties/session/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
transcription"}}],!1}else return ve.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"type",tagValue:m}}],!1;else return ve.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:m}}],!1}}else return ve.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"o\
bject"}}],!1;var i=f===e}else var i=!0;if(i){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return ve.errors=[{instancePath:n+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.update")return ve.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type\
/const",keyword:"const",params:{allowedValue:"session.update"}}],!1;var i=f===e}else var i=!0;if(i)if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="st\
ring"&&l!==null)return ve.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ka.properties.event_id.type}}],
!1;var i=f===e}else var i=!0}}else return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}var Io=Ms,
Ha={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Conversation"},event_id:{type:["string","null"]},type:{type:"string",const:"\
conversation.created"}},required:["conversation","type"]},Ii={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime.conversation",null]}}};
function ln(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==
void 0){let o=r.id,i=e;if(typeof o!="string"&&o!==null)return ln.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Ii.
properties.id.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.object!==void 0){let o=r.object,i=e;if(!(o==="realtime.conversation"||o===null))return ln.errors=[{
instancePath:n+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:Ii.properties.object.enum}}],!1;var s=i===e}else var s=!0}else
return ln.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ln.errors=t,e===0}function Ms(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="conversation")||
r.type===void 0&&(o="type"))return Ms.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==void 0){
let i=e;ln(r.conversation,{instancePath:n+"/conversation",parentData:r,parentDataProperty:"conversation",rootData:u})||(t=t===null?ln.errors:t.concat(ln.errors),
e=t.length);var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ms.errors=[{instancePath:n+"/eve\
nt_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ha.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let i=r.type,p=e;if(typeof i!="string")return Ms.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(i!=="conversation.created")return Ms.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.\
created"}}],!1;var s=p===e}else var s=!0}}else return Ms.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ms.errors=
t,e===0}var Mo=Ct,Mi={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conver\
sation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Ct(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Ct.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ct.
errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Mi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let i=e;S(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ct.errors=[{instancePath:n+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.created")return Ct.errors=[{instancePath:n+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.
previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Ct.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Mi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Ct.errors=[{instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return Ct.errors=t,e===0}var So=Tt,Ja={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{
type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function Tt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Tt.errors=[{
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==
null)return Tt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ja.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Tt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Tt.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.deleted")return Tt.errors=[{instancePath:n+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else return Tt.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Tt.errors=t,e===0}var Fo=ee,Si={type:"object",properties:{content_index:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tra\
nscription.completed"},usage:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"toke\
ns"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"duration"}},anyOf:[
{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"}]}]},else:{anyOf:[{type:"null"}]}},languages:{type:["arr\
ay","null"],items:{$ref:"#/definitions/TranscriptionLanguage"}},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/LogProbProperties"}},{type:"null"}]}},
required:["content_index","item_id","transcript","type"]};var Fi={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function yn(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,i=e;if(typeof o!="number"&&
o!==null)return yn.errors=[{instancePath:n+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Fi.properties.audio_tokens.type}}],
!1;var s=i===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,i=e;if(typeof o!="number"&&o!==null)return yn.errors=[{instancePath:n+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Fi.properties.text_tokens.type}}],!1;var s=i===e}else var s=!0}else return yn.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return yn.errors=t,e===0}function nr(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.input_tokens===void 0&&(i="input_tokens")||r.output_tokens===void 0&&
(i="output_tokens")||r.total_tokens===void 0&&(i="total_tokens")||r.type===void 0&&(i="type"))return nr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return nr.errors=[{instancePath:n+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return nr.errors=[{instancePath:n+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return nr.errors=[{instancePath:n+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="st\
ring")return nr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return nr.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=l===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,l=e,f=e,k=!1,m=e;yn(p,{instancePath:n+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||
(t=t===null?yn.errors:t.concat(yn.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={instancePath:n+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}if(k)e=f,t!==null&&(f?t.length=
f:t=null);else{let y={instancePath:n+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:
t.push(y),e++,nr.errors=t,!1}var s=l===e}else var s=!0}}}}else return nr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return nr.errors=t,e===0}function ut(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return ut.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let i=e;if(typeof r.seconds!="number")return ut.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return ut.errors=[{instancePath:n+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="duration")return ut.errors=[{instancePath:n+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return ut.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ut.errors=t,e===0}function un(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.code===void 0&&(s="code"))return un.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.code!==void 0&&
typeof r.code!="string")return un.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1}else return un.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return un.errors=t,e===0}function Le(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.token===void 0&&(i="token")||r.bytes===void 0&&(i="bytes")||r.logprob===void 0&&(i="logprob"))return Le.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return Le.errors=[{instancePath:n+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;if(typeof p[m]!="number")return Le.errors=[{instancePath:n+"/bytes/"+m,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return Le.errors=[{instancePath:n+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return Le.errors=[{instancePath:n+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return Le.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}function ee(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.content_index===void 0&&(d="content_index")||r.item_id===void 0&&(d="item_id")||
r.transcript===void 0&&(d="transcript")||r.type===void 0&&(d="type"))return ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;if(r.content_index!==void 0){let y=e;if(typeof r.content_index!="number")return ee.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=y===e}else var s=!0;if(s){if(r.event_id!==void 0){let y=r.event_id,P=e;if(typeof y!="string"&&y!==null)
return ee.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Si.properties.event_id.type}}],!1;var s=P===e}else
var s=!0;if(s){if(r.item_id!==void 0){let y=e;if(typeof r.item_id!="string")return ee.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.transcript!==void 0){let y=e;if(typeof r.transcript!="string")return ee.errors=[
{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){
let y=r.type,P=e;if(typeof y!="string")return ee.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(y!=="conversation.item.input_audio_transcription.completed")return ee.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=P===e}else var s=!0;if(s){if(r.usage!==void 0){let y=r.usage,P=e,O=e,v=!0,V=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let c={};t===null?t=[c]:t.push(c),e++}var o=V===e;e=O,t!==null&&(O?t.length=O:t=null);let g;if(o){let c=e;if(e===c)if(y&&
typeof y=="object"&&!Array.isArray(y)){let h;if(y.type===void 0&&(h="type"))return ee.errors=[{instancePath:n+"/usage",schemaPath:"#/properties/usage/then/requi\
red",keyword:"required",params:{missingProperty:h}}],!1;{let w=y.type;if(typeof w=="string")if(w==="tokens"){let j=e,b=e,D=!1,q=e;nr(y,{instancePath:n+"/usage",
parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?nr.errors:t.concat(nr.errors),e=t.length);var i=q===e;if(D=D||i,D)e=b,t!==null&&(b?t.length=b:
t=null);else{let $={instancePath:n+"/usage",schemaPath:"#/properties/usage/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,ee.
errors=t,!1}if(e===j&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="tokens")return ee.errors=[{instancePath:n+"/usage/type",schemaPath:"#\
/properties/usage/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(w==="duration"){let j=e,b=e,D=!1,q=e;ut(y,{instancePath:n+
"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?ut.errors:t.concat(ut.errors),e=t.length);var p=q===e;if(D=D||p,D)e=b,t!==null&&(b?t.
length=b:t=null);else{let $={instancePath:n+"/usage",schemaPath:"#/properties/usage/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push(
$),e++,ee.errors=t,!1}if(e===j&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="duration")return ee.errors=[{instancePath:n+"/usage/type",schemaPath:"\
#/properties/usage/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1}else return ee.errors=[{instancePath:n+"/usage",schemaPath:"\
#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:w}}],!1;else return ee.errors=[{instancePath:n+"/usag\
e",schemaPath:"#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:w}}],!1}}else return ee.errors=[{instancePath:n+
"/usage",schemaPath:"#/properties/usage/then/type",keyword:"type",params:{type:"object"}}],!1;var o=c===e;v=o,g="then"}else{let c=e,_=e,h=!1,w=e;if(y!==null){let b={
instancePath:n+"/usage",schemaPath:"#/properties/usage/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var l=w===e;if(h=h||
l,h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[b]:t.push(b),e++,ee.errors=t,!1}var o=c===e;v=o,g="else"}if(!v){let c={instancePath:n+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:g}};
return t===null?t=[c]:t.push(c),e++,ee.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.languages!==void 0){let y=r.languages,P=e;if(!Array.isArray(y)&&y!==null)
return ee.errors=[{instancePath:n+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:Si.properties.languages.type}}],!1;if(e===P&&
Array.isArray(y)){var f=!0;let v=y.length;for(let V=0;V<v;V++){let g=e;un(y[V],{instancePath:n+"/languages/"+V,parentData:y,parentDataProperty:V,rootData:u})||(t=
t===null?un.errors:t.concat(un.errors),e=t.length);var f=g===e;if(!f)break}}var s=P===e}else var s=!0;if(s)if(r.logprobs!==void 0){let y=r.logprobs,P=e,O=e,v=!1,
V=e;if(e===V)if(Array.isArray(y)){var k=!0;let a=y.length;for(let c=0;c<a;c++){let _=e;Le(y[c],{instancePath:n+"/logprobs/"+c,parentData:y,parentDataProperty:c,
rootData:u})||(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var k=_===e;if(!k)break}}else{let a={instancePath:n+"/logprobs",schemaPath:"#/properties/log\
probs/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var m=V===e;if(v=v||m,!v){let a=e;if(y!==null){let _={instancePath:n+"/lo\
gprobs",schemaPath:"#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var m=a===e;v=v||m}if(v)e=O,t!==null&&
(O?t.length=O:t=null);else{let a={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),
e++,ee.errors=t,!1}var s=P===e}else var s=!0}}}}}}}else return ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ee.
errors=t,e===0}var Uo=Ge,Ln={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.in\
put_audio_transcription.delta"},content_index:{type:["number","null"]},delta:{type:["string","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/\
LogProbProperties"}},{type:"null"}]},obfuscation:{type:["string","null"]}},required:["item_id","type"]};function Ge(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return Ge.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="st\
ring"&&l!==null)return Ge.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ln.properties.event_id.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.item_id!==void 0){let l=e;if(typeof r.item_id!="string")return Ge.errors=[{instancePath:n+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return Ge.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="conversation.item.input_audio_transcripti\
on.delta")return Ge.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tra\
nscription.delta"}}],!1;var s=f===e}else var s=!0;if(s){if(r.content_index!==void 0){let l=r.content_index,f=e;if(typeof l!="number"&&l!==null)return Ge.errors=
[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:Ln.properties.content_index.type}}],!1;var s=f===e}else
var s=!0;if(s){if(r.delta!==void 0){let l=r.delta,f=e;if(typeof l!="string"&&l!==null)return Ge.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/\
type",keyword:"type",params:{type:Ln.properties.delta.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.logprobs!==void 0){let l=r.logprobs,f=e,k=e,m=!1,d=e;if(e===
d)if(Array.isArray(l)){var o=!0;let P=l.length;for(let O=0;O<P;O++){let v=e;Le(l[O],{instancePath:n+"/logprobs/"+O,parentData:l,parentDataProperty:O,rootData:u})||
(t=t===null?Le.errors:t.concat(Le.errors),e=t.length);var o=v===e;if(!o)break}}else{let P={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/\
type",keyword:"type",params:{type:"array"}};t===null?t=[P]:t.push(P),e++}var i=d===e;if(m=m||i,!m){let P=e;if(l!==null){let v={instancePath:n+"/logprobs",schemaPath:"\
#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var i=P===e;m=m||i}if(m)e=k,t!==null&&(k?t.length=k:t=null);else{
let P={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,Ge.errors=t,!1}var s=f===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let l=r.obfuscation,f=e;if(typeof l!="string"&&l!==null)return Ge.errors=[{instancePath:n+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Ln.properties.obfuscation.type}}],!1;var s=f===e}else var s=!0}}}}}}else return Ge.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=t,e===0}var No=Hr,Qa={type:"object",properties:{content_index:{type:"number"},error:{
$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},zn={type:"object",properties:{code:{type:["string","n\
ull"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function ft(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,i=e;if(typeof o!="string"&&o!==null)return ft.
errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:zn.properties.code.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.
message!==void 0){let o=r.message,i=e;if(typeof o!="string"&&o!==null)return ft.errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:zn.properties.message.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,i=e;if(typeof o!="string"&&o!==null)return ft.
errors=[{instancePath:n+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:zn.properties.param.type}}],!1;var s=i===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,i=e;if(typeof o!="string"&&o!==null)return ft.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:zn.properties.type.type}}],!1;var s=i===e}else var s=!0}}}else return ft.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return ft.errors=t,e===0}function Hr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return Hr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;
if(typeof r.content_index!="number")return Hr.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.error!==void 0){let i=e;ft(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:u})||
(t=t===null?ft.errors:t.concat(ft.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)
return Hr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Qa.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Hr.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Hr.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.input_audio_transcription.failed")return Hr.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription.failed"}}],!1;var s=p===
e}else var s=!0}}}}else return Hr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Hr.errors=t,e===0}var Ko=Ss,Xa={
type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.retrieved"}},
required:["item","type"]};function Ss(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Ss.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ss.errors=[{instancePath:n+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Xa.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;S(r.item,{
instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=i===e}else var s=!0;if(s)if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ss.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="conversation.item.retrieved")return Ss.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return Ss.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ss.errors=t,e===0}var Lo=jr,Ya={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","type"]};function jr(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return jr.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let i=e;if(typeof r.audio_end_ms!="number")return jr.errors=[{instancePath:n+
"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.content_index!==void 0){
let i=e;if(typeof r.content_index!="number")return jr.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return jr.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ya.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let i=e;if(typeof r.item_id!="string")return jr.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return jr.errors=[{instancePath:n+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.truncated")return jr.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else return jr.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return jr.errors=t,e===0}var zo=Fs,Za={type:"object",properties:{error:{$ref:"#/definitions/Realt\
imeError"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},ui={type:"object",properties:{message:{type:"string"},
type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:["message","type"]};function hr(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.message===
void 0&&(o="message")||r.type===void 0&&(o="type"))return hr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.message!==void 0){let i=e;if(typeof r.message!="string")return hr.errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=e;if(typeof r.type!="string")return hr.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.code!==void 0){let i=r.code,p=e;if(typeof i!="string"&&i!==
null)return hr.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:ui.properties.code.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return hr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:ui.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){let i=r.param,p=e;if(typeof i!="strin\
g"&&i!==null)return hr.errors=[{instancePath:n+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:ui.properties.param.type}}],!1;var s=p===
e}else var s=!0}}}}else return hr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hr.errors=t,e===0}function Fs(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&
(o="error")||r.type===void 0&&(o="type"))return Fs.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.error!==
void 0){let i=e;hr(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?hr.errors:t.concat(hr.errors),e=t.length);
var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Fs.errors=[{instancePath:n+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Za.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Fs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="error")return Fs.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else var s=!0}}else return Fs.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fs.errors=t,e===0}var Go=Us,el={type:"object",properties:{event_id:{type:[
"string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function Us(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Us.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Us.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:el.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let i=r.type,p=e;if(typeof i!="string")return Us.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(i!=="input_audio_buffer.cleared")return Us.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_a\
udio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return Us.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Us.
errors=t,e===0}var Bo=Jr,Ui={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.c\
ommitted"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function Jr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Jr.errors=[{
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==
null)return Jr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ui.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Jr.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Jr.errors=[{
instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.committed")return Jr.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.committed"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Jr.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:Ui.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Jr.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Jr.errors=t,e===0}var Wo=It;function It(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.event===void 0&&(o="event")||r.received_at===void 0&&(o="received_at")||r.type===void 0&&(o="type"))return It.errors=[{instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.event!==void 0){let i=e;if(typeof r.event!="string")return It.errors=[{instancePath:n+"/event",schemaPath:"\
#/properties/event/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.received_at!==void 0){let i=e;if(typeof r.received_at!=
"number")return It.errors=[{instancePath:n+"/received_at",schemaPath:"#/properties/received_at/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return It.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.dtmf_event_received")return It.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"input_audio_buffer.dtmf_event_received"}}],!1;var s=p===e}else var s=!0}}else return It.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return It.errors=t,e===0}var Ho=Qr,rl={type:"object",properties:{audio_start_ms:{type:"number"},event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:["audio_start_ms","item_id","type"]};function Qr(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===
void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Qr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let i=e;if(typeof r.audio_start_ms!="number")return Qr.errors=[{instancePath:n+"/audio_s\
tart_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.
event_id,p=e;if(typeof i!="string"&&i!==null)return Qr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:rl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Qr.errors=[{instancePath:n+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Qr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.spe\
ech_started")return Qr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_star\
ted"}}],!1;var s=p===e}else var s=!0}}}else return Qr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qr.errors=t,
e===0}var Jo=Xr,tl={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function Xr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.item_id===void 0&&(o="item_id")||r.
type===void 0&&(o="type"))return Xr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){
let i=e;if(typeof r.audio_end_ms!="number")return Xr.errors=[{instancePath:n+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{
type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Xr.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:tl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let i=e;if(typeof r.item_id!="string")return Xr.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Xr.errors=[{instancePath:n+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.speech_stopped")return Xr.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else var s=!0}}}else return Xr.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xr.errors=t,e===0}var Qo=Mt,sl={type:"object",properties:{event_id:{type:["string","null"]},
rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",const:"rate_limits.updated"}},required:["rate_limit\
s","type"]},Gn={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},remaining:{type:["number","null"]},reset_seconds:{
type:["number","null"]}}};function dt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,i=e;if(typeof o!="number"&&o!==null)return dt.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/li\
mit/type",keyword:"type",params:{type:Gn.properties.limit.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,i=e;if(!(o==="requests"||o===
"tokens"||o===null))return dt.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:Gn.properties.name.enum}}],
!1;var s=i===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,i=e;if(typeof o!="number"&&o!==null)return dt.errors=[{instancePath:n+"/remaining",
schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:Gn.properties.remaining.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.reset_seconds!==void 0){
let o=r.reset_seconds,i=e;if(typeof o!="number"&&o!==null)return dt.errors=[{instancePath:n+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",keyword:"\
type",params:{type:Gn.properties.reset_seconds.type}}],!1;var s=i===e}else var s=!0}}}else return dt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return dt.errors=t,e===0}function Mt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.rate_limits===void 0&&(i="rate_limits")||r.type===void 0&&(i="type"))return Mt.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Mt.
errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:sl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;dt(p[m],{instancePath:n+
"/rate_limits/"+m,parentData:p,parentDataProperty:m,rootData:u})||(t=t===null?dt.errors:t.concat(dt.errors),e=t.length);var o=d===e;if(!o)break}}else return Mt.
errors=[{instancePath:n+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Mt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return Mt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=l===e}else var s=!0}}else return Mt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Mt.
errors=t,e===0}var Xo=Ee,Ni={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.delta"},obfuscation:{type:["string","null"]}},required:[
"content_index","delta","item_id","output_index","response_id","type"]};function Ee(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ee.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Ee.errors=
[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==
void 0){let i=e;if(typeof r.delta!="string")return Ee.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ee.errors=[{instancePath:n+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Ni.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return Ee.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Ee.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="stri\
ng")return Ee.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ee.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="response.output_audio.delta")return Ee.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.output_audio.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)
return Ee.errors=[{instancePath:n+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Ni.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return Ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}var Yo=yr,nl={
type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"\
string"},type:{type:"string",const:"response.output_audio.done"}},required:["content_index","item_id","output_index","response_id","type"]};function yr(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="\
content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o=
"type"))return yr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.
content_index!="number")return yr.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return yr.errors=[{instancePath:n+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:nl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return yr.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return yr.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="stri\
ng")return yr.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return yr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="response.output_audio.done")return yr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_audio.done"}}],!1;var s=p===e}else var s=!0}}}}}else return yr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return yr.errors=t,e===0}var Zo=$e,Ki={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{
type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio_transcript.delta"},obfuscation:{type:["\
string","null"]}},required:["content_index","delta","item_id","output_index","response_id","type"]};function $e(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&
(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="typ\
e"))return $e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.
content_index!="number")return $e.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.delta!==void 0){let i=e;if(typeof r.delta!="string")return $e.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/\
delta/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)
return $e.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ki.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return $e.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return $e.errors=
[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==
void 0){let i=e;if(typeof r.response_id!="string")return $e.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return $e.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.output_audio_transcript.delta")return $e.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){
let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return $e.errors=[{instancePath:n+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"typ\
e",params:{type:Ki.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return $e.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return $e.errors=t,e===0}var ep=Be,il={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"response.output_audio_transcript.done"}},
required:["content_index","item_id","output_index","response_id","transcript","type"]};function Be(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return Be.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!=
"number")return Be.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Be.errors=[{instancePath:n+"/event_id",schemaPath:"#/properti\
es/event_id/type",keyword:"type",params:{type:il.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!=
"string")return Be.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Be.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Be.
errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
transcript!==void 0){let i=e;if(typeof r.transcript!="string")return Be.errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Be.errors=[{instancePath:n+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.output_audio_transcript.done")return Be.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_audio_transcript.done"}}],!1;var s=p===e}else var s=!0}}}}}}else
return Be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=t,e===0}var rp=We,Li={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPa\
rtAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.added"},content:{type:["object","null"]}},required:["content_in\
dex","item_id","output_index","part","response_id","type"]},Bn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{
type:["string","null"]},type:{enum:["text","audio",null]}}};function ct(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,i=e;if(typeof o!="string"&&o!==null)return ct.errors=[{instancePath:n+"\
/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Bn.properties.audio.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,i=e;if(typeof o!="string"&&o!==null)return ct.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Bn.properties.
text.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,i=e;if(typeof o!="string"&&o!==null)return ct.errors=[{instancePath:n+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:Bn.properties.transcript.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,i=e;if(!(o==="text"||o==="audio"||o===null))return ct.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Bn.properties.type.enum}}],!1;var s=i===e}else var s=!0}}}else return ct.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ct.errors=t,e===0}function We(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return We.errors=[{instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return We.errors=[{instancePath:n+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){
let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return We.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Li.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return We.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return We.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s){if(r.part!==void 0){let i=e;ct(r.part,{instancePath:n+"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=
t===null?ct.errors:t.concat(ct.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return We.
errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return We.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.content_part.added")return We.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let i=r.content,p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==
null)return We.errors=[{instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Li.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return We.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=t,e===0}var tp=He,zi={
type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/def\
initions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.done"},content:{type:["object","null"]}},
required:["content_index","item_id","output_index","part","response_id","type"]},Wn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["strin\
g","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function mt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,i=e;if(typeof o!="string"&&o!==null)return mt.errors=[{instancePath:n+
"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Wn.properties.audio.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,i=e;if(typeof o!="string"&&o!==null)return mt.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Wn.properties.
text.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,i=e;if(typeof o!="string"&&o!==null)return mt.errors=[{instancePath:n+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:Wn.properties.transcript.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,i=e;if(!(o==="text"||o==="audio"||o===null))return mt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Wn.properties.type.enum}}],!1;var s=i===e}else var s=!0}}}else return mt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return mt.errors=t,e===0}function He(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return He.errors=[{instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return He.errors=[{instancePath:n+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){
let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return He.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:zi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return He.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return He.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s){if(r.part!==void 0){let i=e;mt(r.part,{instancePath:n+"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=
t===null?mt.errors:t.concat(mt.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return He.
errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return He.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.content_part.done")return He.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let i=r.content,p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==
null)return He.errors=[{instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:zi.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return He.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=t,e===0}var sp=Ns,ol={
type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.created"}},required:[
"response","type"]},Pn={type:"object",properties:{id:{type:"string"},audio:{anyOf:[{$ref:"#/definitions/RealtimeResponse.Audio"},{type:"null"}]},conversation_id:{
type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{
type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_modalities:{type:["a\
rray","null"],items:{type:"string",enum:["text","audio"]}},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[
{$ref:"#/definitions/RealtimeResponseStatus"},{type:"null"}]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"null"}]}},required:["id"]};var pl={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]},
else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormat\
s.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},voice:{type:["string","null"]}}};function pe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let d=r.format,y=e,P=e,O=!0,v=e;if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let g={};t===null?t=[g]:t.push(g),e++}var s=v===e;e=P,t!==null&&(P?t.length=P:t=null);let V;if(s){let g=e,a=e,c=!0,_=e;if(e===_)if(d&&typeof d=="object"&&!Array.
isArray(d)){let j;if(d.type===void 0&&(j="type")){let b={};t===null?t=[b]:t.push(b),e++}}else{let j={};t===null?t=[j]:t.push(j),e++}var o=_===e;e=a,t!==null&&(a?
t.length=a:t=null);let h;if(o){let j=e;if(e===j)if(d&&typeof d=="object"&&!Array.isArray(d)){let D;if(d.type===void 0&&(D="type"))return pe.errors=[{instancePath:n+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:D}}],!1;{let q=d.type;if(typeof q=="string")if(q==="aud\
io/pcm"){let $=e,R=e,E=!1,C=e;G(d,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);
var i=C===e;if(E=E||i,E)e=R,t!==null&&(R?t.length=R:t=null);else{let T={instancePath:n+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,pe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcm")return pe.
errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],
!1}else if(q==="audio/pcmu"){let $=e,R=e,E=!1,C=e;B(d,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(
B.errors),e=t.length);var p=C===e;if(E=E||p,E)e=R,t!==null&&(R?t.length=R:t=null);else{let T={instancePath:n+"/format",schemaPath:"#/properties/format/then/then\
/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,pe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&
d.type!=="audio/pcmu")return pe.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"audio/pcmu"}}],!1}else if(q==="audio/pcma"){let $=e,R=e,E=!1,C=e;W(d,{instancePath:n+"/format",parentData:r,parentDataProperty:"format",rootData:u})||
(t=t===null?W.errors:t.concat(W.errors),e=t.length);var l=C===e;if(E=E||l,E)e=R,t!==null&&(R?t.length=R:t=null);else{let T={instancePath:n+"/format",schemaPath:"\
#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,pe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.
isArray(d)&&d.type!==void 0&&d.type!=="audio/pcma")return pe.errors=[{instancePath:n+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return pe.errors=[{instancePath:n+"/format",schemaPath:"#/properties/format/then/then/\
discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:q}}],!1;else return pe.errors=[{instancePath:n+"/format",schemaPath:"#/proper\
ties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:q}}],!1}}else return pe.errors=[{instancePath:n+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=j===e;c=o,h="then"}else{let j=e,b=e,D=!1,q=e;G(d,{instancePath:n+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?G.errors:t.concat(G.errors),e=t.length);var f=q===e;if(D=D||f,!D){let R=e;B(d,{instancePath:n+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var f=R===e;if(D=D||f,!D){let C=e;W(d,{instancePath:n+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?W.errors:t.concat(W.errors),e=t.length);var f=C===e;D=D||f}}if(D)e=b,t!==null&&(b?t.
length=b:t=null);else{let R={instancePath:n+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),
e++,pe.errors=t,!1}var o=j===e;c=o,h="else"}if(!c){let j={instancePath:n+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:h}};
return t===null?t=[j]:t.push(j),e++,pe.errors=t,!1}var s=g===e;O=s,V="then"}else{let g=e,a=e,c=!1,_=e;if(d!==null){let w={instancePath:n+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var k=_===e;if(c=c||k,c)e=a,t!==null&&(a?t.length=a:t=null);else{
let w={instancePath:n+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,pe.errors=t,!1}var s=g===
e;O=s,V="else"}if(!O){let g={instancePath:n+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:V}};return t===null?t=[g]:t.push(g),
e++,pe.errors=t,!1}var m=y===e}else var m=!0;if(m)if(r.voice!==void 0){let d=r.voice,y=e;if(typeof d!="string"&&d!==null)return pe.errors=[{instancePath:n+"/voi\
ce",schemaPath:"#/properties/voice/type",keyword:"type",params:{type:pl.properties.voice.type}}],!1;var m=y===e}else var m=!0}else return pe.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=t,e===0}function qn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.output!==void 0){let o=r.output,i=e,p=!1,l=e;pe(o,{instancePath:n+"/output",parentData:r,
parentDataProperty:"output",rootData:u})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==null&&
(i?t.length=i:t=null);else{let f={instancePath:n+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,
qn.errors=t,!1}}}else return qn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qn.errors=t,e===0}var Gi={type:"ob\
ject",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeResponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output\
_tokens","content_filter",null]},type:{enum:["completed","cancelled","incomplete","failed",null]}}},fi={type:"object",properties:{code:{type:["string","null"]},
message:{type:["string","null"]},type:{type:["string","null"]}}};function cs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,i=e;if(typeof o!="string"&&o!==null)return cs.errors=[{instancePath:n+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:fi.properties.code.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.
message,i=e;if(typeof o!="string"&&o!==null)return cs.errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:fi.properties.
message.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(typeof o!="string"&&o!==null)return cs.errors=[{instancePath:n+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:fi.properties.type.type}}],!1;var s=i===e}else var s=!0}}else return cs.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cs.errors=t,e===0}function ms(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.error!==void 0){let i=r.error,p=e,l=e,f=!1,k=e;cs(i,{instancePath:n+"/error",parentData:r,
parentDataProperty:"error",rootData:u})||(t=t===null?cs.errors:t.concat(cs.errors),e=t.length);var s=k===e;if(f=f||s,!f){let m=e;if(i!==null){let y={instancePath:n+
"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var s=m===e;f=f||s}if(f)e=l,t!==null&&(l?
t.length=l:t=null);else{let m={instancePath:n+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,ms.errors=
t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let i=r.reason,p=e;if(!(i==="turn_detected"||i==="client_cancelled"||i==="max_output_tokens"||i==="co\
ntent_filter"||i===null))return ms.errors=[{instancePath:n+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:Gi.properties.reason.
enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let i=r.type,p=e;if(!(i==="completed"||i==="cancelled"||i==="incomplete"||i==="failed"||i===null))
return ms.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Gi.properties.type.enum}}],!1;var o=p===e}else
var o=!0}}else return ms.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ms.errors=t,e===0}var di={type:"object",properties:{
input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsageInputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{
anyOf:[{$ref:"#/definitions/RealtimeResponseUsageOutputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},
Hn={type:"object",properties:{audio_tokens:{type:["number","null"]},cached_tokens:{type:["number","null"]},cached_tokens_details:{anyOf:[{$ref:"#/definitions/Re\
altimeResponseUsageInputTokenDetails.CachedTokensDetails"},{type:"null"}]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}},ci={type:"\
object",properties:{audio_tokens:{type:["number","null"]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function _s(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,
i=e;if(typeof o!="number"&&o!==null)return _s.errors=[{instancePath:n+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:ci.
properties.audio_tokens.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let o=r.image_tokens,i=e;if(typeof o!="number"&&o!==null)return _s.
errors=[{instancePath:n+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:ci.properties.image_tokens.type}}],!1;var s=i===
e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,i=e;if(typeof o!="number"&&o!==null)return _s.errors=[{instancePath:n+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:ci.properties.text_tokens.type}}],!1;var s=i===e}else var s=!0}}else return _s.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _s.errors=t,e===0}function Mr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let i=r.audio_tokens,p=e;if(typeof i!="number"&&i!==null)return Mr.
errors=[{instancePath:n+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Hn.properties.audio_tokens.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let i=r.cached_tokens,p=e;if(typeof i!="number"&&i!==null)return Mr.errors=[{instancePath:n+"/cached_tokens",
schemaPath:"#/properties/cached_tokens/type",keyword:"type",params:{type:Hn.properties.cached_tokens.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.cached_tokens_details!==
void 0){let i=r.cached_tokens_details,p=e,l=e,f=!1,k=e;_s(i,{instancePath:n+"/cached_tokens_details",parentData:r,parentDataProperty:"cached_tokens_details",rootData:u})||
(t=t===null?_s.errors:t.concat(_s.errors),e=t.length);var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/cached_tokens_details",schemaPath:"\
#/properties/cached_tokens_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=
l:t=null);else{let d={instancePath:n+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[d]:t.push(d),e++,Mr.errors=t,!1}var s=p===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let i=r.image_tokens,p=e;if(typeof i!="number"&&i!==null)return Mr.
errors=[{instancePath:n+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:Hn.properties.image_tokens.type}}],!1;var s=p===
e}else var s=!0;if(s)if(r.text_tokens!==void 0){let i=r.text_tokens,p=e;if(typeof i!="number"&&i!==null)return Mr.errors=[{instancePath:n+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:Hn.properties.text_tokens.type}}],!1;var s=p===e}else var s=!0}}}}else return Mr.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Mr.errors=t,e===0}var mi={type:"object",properties:{audio_tokens:{type:["number","null"]},
text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function vs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,i=e;if(typeof o!="number"&&o!==null)return vs.
errors=[{instancePath:n+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:mi.properties.audio_tokens.type}}],!1;var s=i===
e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,i=e;if(typeof o!="number"&&o!==null)return vs.errors=[{instancePath:n+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:mi.properties.text_tokens.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.reasoning_tokens!==void 0){let o=r.
reasoning_tokens,i=e;if(typeof o!="number"&&o!==null)return vs.errors=[{instancePath:n+"/reasoning_tokens",schemaPath:"#/properties/reasoning_tokens/type",keyword:"\
type",params:{type:mi.properties.reasoning_tokens.type}}],!1;var s=i===e}else var s=!0}}else return vs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return vs.errors=t,e===0}function Sr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,l=e,f=e,k=!1,m=e;Mr(p,{instancePath:n+"/input_toke\
n_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||(t=t===null?Mr.errors:t.concat(Mr.errors),e=t.length);var s=m===e;if(k=k||s,!k){let d=e;
if(p!==null){let P={instancePath:n+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[P]:t.push(P),e++}var s=d===e;k=k||s}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:n+"/input_token_details",schemaPath:"#/properties/input\
_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Sr.errors=t,!1}var o=l===e}else var o=!0;if(o){if(r.input_tokens!==void 0){
let p=r.input_tokens,l=e;if(typeof p!="number"&&p!==null)return Sr.errors=[{instancePath:n+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:di.properties.input_tokens.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,l=e,f=e,
k=!1,m=e;vs(p,{instancePath:n+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:u})||(t=t===null?vs.errors:t.concat(vs.errors),
e=t.length);var i=m===e;if(k=k||i,!k){let y=e;if(p!==null){let O={instancePath:n+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var i=y===e;k=k||i}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Sr.errors=t,!1}var o=l===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,l=e;if(typeof p!="number"&&p!==null)return Sr.errors=[{instancePath:n+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:di.properties.output_tokens.type}}],!1;var o=l===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,l=e;if(typeof p!="number"&&p!==null)return Sr.errors=[{instancePath:n+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:di.properties.total_tokens.type}}],!1;var o=l===e}else var o=!0}}}}else return Sr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Sr.errors=t,e===0}function re(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id"))return re.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d}}],!1;if(r.id!==void 0){let y=e;if(typeof r.id!="string")return re.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.audio!==void 0){let y=r.audio,P=e,O=e,v=!1,V=e;qn(y,{instancePath:n+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:u})||(t=t===null?qn.errors:t.concat(qn.errors),e=t.length);var o=V===e;if(v=v||o,!v){let a=e;if(y!==null){let _={instancePath:n+"/audio",schemaPath:"\
#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var o=a===e;v=v||o}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{
let a={instancePath:n+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else
var s=!0;if(s){if(r.conversation_id!==void 0){let y=r.conversation_id,P=e;if(typeof y!="string"&&y!==null)return re.errors=[{instancePath:n+"/conversation_id",schemaPath:"\
#/properties/conversation_id/type",keyword:"type",params:{type:Pn.properties.conversation_id.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.max_output_tokens!==
void 0){let y=r.max_output_tokens,P=e,O=e,v=!1,V=e;if(typeof y!="number"){let a={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/\
anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[a]:t.push(a),e++}var i=V===e;if(v=v||i,!v){let a=e;if(typeof y!="string"){let _={instancePath:n+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}if(y!=="inf"){
let _={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[_]:
t.push(_),e++}var i=a===e;if(v=v||i,!v){let _=e;if(y!==null){let w={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var i=_===e;v=v||i}}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/max_\
output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0;
if(s){if(r.metadata!==void 0){let y=r.metadata,P=e,O=e,v=!1,V=e;bt(y,{instancePath:n+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===
null?bt.errors:t.concat(bt.errors),e=t.length);var p=V===e;if(v=v||p,!v){let a=e;if(y!==null){let _={instancePath:n+"/metadata",schemaPath:"#/properties/metadat\
a/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var p=a===e;v=v||p}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+
"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0;if(s){
if(r.object!==void 0){let y=r.object,P=e;if(!(y==="realtime.response"||y===null))return re.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/enu\
m",keyword:"enum",params:{allowedValues:Pn.properties.object.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.output!==void 0){let y=r.output,P=e;if(!Array.isArray(
y)&&y!==null)return re.errors=[{instancePath:n+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Pn.properties.output.type}}],!1;if(e===
P&&Array.isArray(y)){var l=!0;let v=y.length;for(let V=0;V<v;V++){let g=e;S(y[V],{instancePath:n+"/output/"+V,parentData:y,parentDataProperty:V,rootData:u})||(t=
t===null?S.errors:t.concat(S.errors),e=t.length);var l=g===e;if(!l)break}}var s=P===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let y=r.output_modalities,
P=e;if(!Array.isArray(y)&&y!==null)return re.errors=[{instancePath:n+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{
type:Pn.properties.output_modalities.type}}],!1;if(e===P&&Array.isArray(y)){var f=!0;let v=y.length;for(let V=0;V<v;V++){let g=y[V],a=e;if(typeof g!="string")return re.
errors=[{instancePath:n+"/output_modalities/"+V,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(g==="text"||
g==="audio"))return re.errors=[{instancePath:n+"/output_modalities/"+V,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Pn.
properties.output_modalities.items.enum}}],!1;var f=a===e;if(!f)break}}var s=P===e}else var s=!0;if(s){if(r.status!==void 0){let y=r.status,P=e;if(!(y==="comple\
ted"||y==="cancelled"||y==="failed"||y==="incomplete"||y==="in_progress"||y===null))return re.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:Pn.properties.status.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.status_details!==void 0){let y=r.status_details,
P=e,O=e,v=!1,V=e;ms(y,{instancePath:n+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:u})||(t=t===null?ms.errors:t.concat(ms.errors),
e=t.length);var k=V===e;if(v=v||k,!v){let a=e;if(y!==null){let _={instancePath:n+"/status_details",schemaPath:"#/properties/status_details/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var k=a===e;v=v||k}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/status_details",
schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0;if(s)if(r.
usage!==void 0){let y=r.usage,P=e,O=e,v=!1,V=e;Sr(y,{instancePath:n+"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?Sr.errors:t.concat(
Sr.errors),e=t.length);var m=V===e;if(v=v||m,!v){let a=e;if(y!==null){let _={instancePath:n+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var m=a===e;v=v||m}if(v)e=O,t!==null&&(O?t.length=O:t=null);else{let a={instancePath:n+"/usage",schemaPath:"#\
/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,re.errors=t,!1}var s=P===e}else var s=!0}}}}}}}}}}else return re.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=t,e===0}function Ns(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))
return Ns.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!=
"string"&&i!==null)return Ns.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ol.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let i=e;re(r.response,{instancePath:n+"/response",parentData:r,parentDataProperty:"response",rootData:u})||
(t=t===null?re.errors:t.concat(re.errors),e=t.length);var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ns.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.created")return Ns.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.created"}}],!1;var s=p===e}else var s=!0}}else return Ns.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ns.errors=t,e===0}var np=Ks,al={type:"object",properties:{event_id:{type:["string","null"]},
response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"}},required:["response","type"]};function Ks(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===
void 0&&(o="type"))return Ks.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.
event_id,p=e;if(typeof i!="string"&&i!==null)return Ks.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:al.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let i=e;re(r.response,{instancePath:n+"/response",parentData:r,parentDataProperty:"\
response",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="\
string")return Ks.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.done")return Ks.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else var s=!0}}else return Ks.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ks.errors=t,e===0}var ip=Re,Bi={type:"object",properties:{call_id:{
type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","output_index","response_id",
"type"]};function Re(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Re.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.call_id!==void 0){let i=e;if(typeof r.call_id!="string")return Re.errors=[{instancePath:n+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==void 0){let i=e;if(typeof r.delta!="string")return Re.errors=[{instancePath:n+"/delt\
a",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;
if(typeof i!="string"&&i!==null)return Re.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Bi.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Re.errors=[{instancePath:n+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!=
"number")return Re.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Re.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Re.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.function_call_arguments.delta")return Re.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return Re.errors=[{instancePath:n+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Bi.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Re.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=t,e===0}var op=Ce,ll={type:"object",properties:{arguments:{type:"string"},call_id:{
type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},name:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.done"}},required:["arguments","call_id","item_id","name","output_index","response_id","type"]};function Ce(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="argu\
ments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.name===void 0&&(o="name")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ce.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.arguments!==void 0){let i=e;if(typeof r.arguments!="string")return Ce.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.call_id!==void 0){let i=e;if(typeof r.call_id!="string")return Ce.errors=[{instancePath:n+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,
p=e;if(typeof i!="string"&&i!==null)return Ce.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ll.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Ce.errors=[{instancePath:n+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return Ce.
errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==
void 0){let i=e;if(typeof r.output_index!="number")return Ce.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",
params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Ce.errors=[{instancePath:n+
"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.
type,p=e;if(typeof i!="string")return Ce.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="\
response.function_call_arguments.done")return Ce.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.function_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ce.errors=t,e===0}var pp=Yr,yl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{
type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"}},required:["item","output_index","response_id","type"]};function Yr(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Yr.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Yr.
errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:yl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let i=e;S(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),
e=t.length);var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Yr.errors=[{instancePath:n+"/output_in\
dex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.
response_id!="string")return Yr.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Yr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="response.output_item.added")return Yr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"response.output_item.added"}}],!1;var s=p===e}else var s=!0}}}}else return Yr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Yr.errors=t,e===0}var ap=Zr,ul={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Con\
versationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.done"}},required:["item","output_index",
"response_id","type"]};function Zr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="t\
ype"))return Zr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;
if(typeof i!="string"&&i!==null)return Zr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ul.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;S(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||
(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Zr.
errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Zr.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Zr.errors=[{instancePath:n+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.output_item.done")return Zr.errors=[{instancePath:n+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item.done"}}],!1;var s=p===e}else var s=!0}}}}else return Zr.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zr.errors=t,e===0}var lp=Te,Wi={type:"object",properties:{content_index:{type:"\
number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"st\
ring",const:"response.output_text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_index","response_id","type"]};
function Te(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||
r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Te.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==void 0){let i=e;if(typeof r.delta!="string")return Te.errors=
[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){
let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Te.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Wi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Te.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return Te.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Te.errors=[{instancePath:n+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Te.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.output_text.d\
elta")return Te.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_text.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return Te.errors=[{instancePath:n+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Wi.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Te.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}var yp=Je,fl={type:"object",properties:{content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"string"},type:{type:"string",const:"respons\
e.output_text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function Je(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o="text")||r.type===void 0&&(o="type"))
return Je.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!=
"number")return Je.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Je.errors=[{instancePath:n+"/event_id",schemaPath:"#/properti\
es/event_id/type",keyword:"type",params:{type:fl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!=
"string")return Je.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Je.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Je.
errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
text!==void 0){let i=e;if(typeof r.text!="string")return Je.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"str\
ing"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Je.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.output_text.done")return Je.errors=[{instancePath:n+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"response.output_text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return Je.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=t,e===0}var up=he,dl={type:"object",properties:{event_id:{type:["string","null"]},session:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequ\
est"}]},{properties:{type:{const:"transcription"}},anyOf:[{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"sessio\
n.created"}},required:["session","type"]};function he(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="session")||r.type===void 0&&(p="type"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return he.errors=[{instancePath:n+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:dl.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.session!==void 0){
let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let m;if(l.type===void 0&&(m="type"))return he.errors=[{instancePath:n+"/session",schemaPath:"\
#/properties/session/required",keyword:"required",params:{missingProperty:m}}],!1;{let d=l.type;if(typeof d=="string")if(d==="realtime"){let y=e,P=e,O=!1,v=e;U(
l,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?U.errors:t.concat(U.errors),e=t.length);var o=v===e;if(O=O||o,O)
e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:n+"/session",schemaPath:"#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[V]:t.push(V),e++,he.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return he.errors=[{instancePath:n+
"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(d==="transcription"){
let y=e,P=e,O=!1,v=e;ie(l,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);
var i=v===e;if(O=O||i,O)e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:n+"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[V]:t.push(V),e++,he.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return he.
errors=[{instancePath:n+"/session/type",schemaPath:"#/properties/session/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],
!1}else return he.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:d}}],!1;else return he.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:d}}],!1}}else return he.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var s=f===
e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return he.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="session.created")return he.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.created"}}],!1;var s=f===e}else var s=!0}}else return he.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return he.errors=t,e===0}var fp=ge,cl={type:"object",properties:{event_id:{type:["string","null"]},session:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"session.updated"}},required:["session","type"]};function ge(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="sessio\
n")||r.type===void 0&&(p="type"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){
let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return ge.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:cl.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.session!==void 0){let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(
l)){let m;if(l.type===void 0&&(m="type"))return ge.errors=[{instancePath:n+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty:m}}],
!1;{let d=l.type;if(typeof d=="string")if(d==="realtime"){let y=e,P=e,O=!1,v=e;U(l,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?U.errors:t.concat(U.errors),e=t.length);var o=v===e;if(O=O||o,O)e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:n+"/session",schemaPath:"\
#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,ge.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(
l)&&l.type!==void 0&&l.type!=="realtime")return ge.errors=[{instancePath:n+"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"realtime"}}],!1}else if(d==="transcription"){let y=e,P=e,O=!1,v=e;ie(l,{instancePath:n+"/session",parentData:r,parentDataProperty:"\
session",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var i=v===e;if(O=O||i,O)e=P,t!==null&&(P?t.length=P:t=null);else{let V={instancePath:n+
"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,ge.errors=t,!1}if(e===y&&l&&typeof l==
"object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return ge.errors=[{instancePath:n+"/session/type",schemaPath:"#/properties/session/oneOf/\
1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1}else return ge.errors=[{instancePath:n+"/session",schemaPath:"#/properties/s\
ession/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:d}}],!1;else return ge.errors=[{instancePath:n+"/session",schemaPath:"\
#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:d}}],!1}}else return ge.errors=[{instancePath:n+"/session",schemaPath:"\
#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var s=f===e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")
return ge.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.updated")return ge.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=f===e}else var s=!0}}else return ge.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}var dp=St,ml={type:"object",properties:{event_id:{
type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function St(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="re\
sponse_id")||r.type===void 0&&(o="type"))return St.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return St.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ml.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return St.errors=
[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return St.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="output_audio_buffer.started")return St.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"out\
put_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return St.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return St.errors=t,e===0}var cp=Ft,_l={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output\
_audio_buffer.stopped"}},required:["response_id","type"]};function Ft(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ft.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ft.
errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:_l.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Ft.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ft.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="output_audio_buffer.stopped")return Ft.errors=[{instancePath:n+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else return Ft.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ft.errors=t,e===0}var mp=Ut,vl={type:"object",properties:{event_id:{type:[
"string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function Ut(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="re\
sponse_id")||r.type===void 0&&(o="type"))return Ut.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ut.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:vl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Ut.errors=
[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return Ut.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="output_audio_buffer.cleared")return Ut.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"out\
put_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return Ut.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Ut.errors=t,e===0}var _p=Nt,Hi={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"stri\
ng",const:"conversation.item.added"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Nt(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Nt.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="st\
ring"&&i!==null)return Nt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hi.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;S(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?
S.errors:t.concat(S.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Nt.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.added")return Nt.errors=[{instancePath:n+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Nt.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:Hi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Nt.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Nt.errors=t,e===0}var vp=Kt,Ji={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"\
#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.done"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Kt(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.type===void 0&&(o="type"))return Kt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Kt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Ji.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;S(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"\
item",rootData:u})||(t=t===null?S.errors:t.concat(S.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="strin\
g")return Kt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.done")return Kt.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.done"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Kt.errors=[{instancePath:n+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:Ji.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Kt.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Kt.errors=t,e===0}var hp=xr,hl={type:"object",properties:{audio_end_ms:{type:"number"},audio_start_ms:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.timeout_triggered"}},required:["audio_end\
_ms","audio_start_ms","item_id","type"]};function xr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item\
_id")||r.type===void 0&&(o="type"))return xr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==
void 0){let i=e;if(typeof r.audio_end_ms!="number")return xr.errors=[{instancePath:n+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",
params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.audio_start_ms!==void 0){let i=e;if(typeof r.audio_start_ms!="number")return xr.errors=[{instancePath:n+
"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){
let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return xr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:hl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return xr.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;
if(typeof i!="string")return xr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_aud\
io_buffer.timeout_triggered")return xr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_bu\
ffer.timeout_triggered"}}],!1;var s=p===e}else var s=!0}}}}else return xr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return xr.errors=t,e===0}var gp=be,gl={type:"object",properties:{id:{type:"string"},content_index:{type:"number"},end:{type:"number"},event_id:{type:["string","\
null"]},item_id:{type:"string"},speaker:{type:"string"},start:{type:"number"},text:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tran\
scription.segment"}},required:["id","content_index","end","item_id","speaker","start","text","type"]};function be(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.content_index===void 0&&(o="content_i\
ndex")||r.end===void 0&&(o="end")||r.item_id===void 0&&(o="item_id")||r.speaker===void 0&&(o="speaker")||r.start===void 0&&(o="start")||r.text===void 0&&(o="tex\
t")||r.type===void 0&&(o="type"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){
let i=e;if(typeof r.id!="string")return be.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return be.errors=[{instancePath:n+"/content_index",schemaPath:"#/\
properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.end!==void 0){let i=e;if(typeof r.end!="number")return be.
errors=[{instancePath:n+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){
let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return be.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:gl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return be.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.speaker!==void 0){let i=e;if(typeof r.
speaker!="string")return be.errors=[{instancePath:n+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.start!==void 0){let i=e;if(typeof r.start!="number")return be.errors=[{instancePath:n+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return be.errors=[{instancePath:n+"/tex\
t",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return be.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.inpu\
t_audio_transcription.segment")return be.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation\
.item.input_audio_transcription.segment"}}],!1;var s=p===e}else var s=!0}}}}}}}}else return be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return be.errors=t,e===0}var kp=Lt,kl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"strin\
g",const:"mcp_list_tools.in_progress"}},required:["item_id","type"]};function Lt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Lt.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Lt.
errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:kl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Lt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Lt.errors=[{instancePath:n+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="mcp_list_tools.in_progress")return Lt.errors=[{instancePath:n+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.in_progress"}}],!1;var s=p===e}else var s=!0}}else return Lt.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lt.errors=t,e===0}var Pp=zt,Pl={type:"object",properties:{event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.completed"}},required:["item_id","type"]};function zt(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return zt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.
event_id,p=e;if(typeof i!="string"&&i!==null)return zt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Pl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return zt.errors=[{instancePath:n+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return zt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="mcp_list_tools.complet\
ed")return zt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.completed"}}],!1;var s=p===
e}else var s=!0}}else return zt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return zt.errors=t,e===0}var wp=Gt,wl={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.failed"}},required:["item_id","type"]};function Gt(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Gt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Gt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/typ\
e",keyword:"type",params:{type:wl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Gt.
errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return Gt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="mcp_list_tools.failed")return Gt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_\
tools.failed"}}],!1;var s=p===e}else var s=!0}}else return Gt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gt.errors=
t,e===0}var bp=Qe,Qi={type:"object",properties:{delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["delta","item_id","output_index","\
response_id","type"]};function Qe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="\
response_id")||r.type===void 0&&(o="type"))return Qe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.delta!==
void 0){let i=e;if(typeof r.delta!="string")return Qe.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Qe.errors=[{instancePath:n+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Qi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return Qe.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Qe.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="stri\
ng")return Qe.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Qe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="response.mcp_call_arguments.delta")return Qe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&
i!==null)return Qe.errors=[{instancePath:n+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Qi.properties.obfuscation.type}}],
!1;var s=p===e}else var s=!0}}}}}}else return Qe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=t,e===0}
var Op=ur,bl={type:"object",properties:{arguments:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.done"}},required:["arguments","item_id","output_index","response_id","type"]};function ur(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===
void 0&&(o="arguments")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&
(o="type"))return ur.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.arguments!==void 0){let i=e;if(typeof r.
arguments!="string")return ur.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return ur.errors=[{instancePath:n+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:bl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return ur.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return ur.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="stri\
ng")return ur.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return ur.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="response.mcp_call_arguments.done")return ur.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}else return ur.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ur.errors=t,e===0}var jp=et,Ol={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},type:{type:"string",const:"response.mcp_call.in_progress"}},required:["item_id","output_index","type"]};function et(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="\
output_index")||r.type===void 0&&(o="type"))return et.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return et.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Ol.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return et.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return et.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return et.errors=[{instancePath:n+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.mcp_call.in_progress")return et.errors=[{instancePath:n+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.in_progress"}}],!1;var s=p===e}else var s=!0}}}else return et.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return et.errors=t,e===0}var xp=rt,jl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.completed"}},required:["item_id","output_index","type"]};function rt(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return rt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return rt.errors=[{instancePath:n+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:jl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let i=e;if(typeof r.item_id!="string")return rt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return rt.errors=[{instancePath:n+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="str\
ing")return rt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.mcp_call.complete\
d")return rt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.completed"}}],!1;var s=p===
e}else var s=!0}}}else return rt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rt.errors=t,e===0}var Ap=tt,xl={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.failed"}},
required:["item_id","output_index","type"]};function tt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return tt.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&
i!==null)return tt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:xl.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return tt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return tt.
errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s)if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return tt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.mcp_call.failed")return tt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.mcp_call.failed"}}],!1;var s=p===e}else var s=!0}}}else return tt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return tt.errors=t,e===0}var Dp=Bt,Xi={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.creat\
e"},event_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]},Br={type:"object",properties:{id:{type:["string","nul\
l"]},arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemContent"}},name:{
type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{enum:["compl\
eted","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},Jn={type:"object",properties:{id:{type:["string","null"]},audio:{type:["string",
"null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Fr(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let i=r.id,p=e;if(typeof i!="strin\
g"&&i!==null)return Fr.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Jn.properties.id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.audio!==void 0){let i=r.audio,p=e;if(typeof i!="string"&&i!==null)return Fr.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:Jn.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let i=r.text,p=e;if(typeof i!="string"&&i!==null)return Fr.
errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Jn.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
transcript!==void 0){let i=r.transcript,p=e;if(typeof i!="string"&&i!==null)return Fr.errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/\
type",keyword:"type",params:{type:Jn.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;if(typeof i!=
"string"){let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=k===
e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[d]:t.push(d),e++,Fr.errors=t,!1}var s=p===e}else var s=!0}}}}else return Fr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Fr.errors=t,e===0}function X(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:i}}],!1;if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:n+"/id",schemaPath:"#/properties\
/id/type",keyword:"type",params:{type:Br.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,l=e;if(typeof p!="s\
tring"&&p!==null)return X.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:Br.properties.arguments.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,l=e;if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:n+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:Br.properties.call_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,l=e;
if(!Array.isArray(p)&&p!==null)return X.errors=[{instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Br.properties.content.
type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;Fr(p[m],{instancePath:n+"/content/"+m,parentData:p,parentDataProperty:m,
rootData:u})||(t=t===null?Fr.errors:t.concat(Fr.errors),e=t.length);var o=d===e;if(!o)break}}var s=l===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,l=e;
if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Br.properties.name.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return X.errors=[{instancePath:n+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:Br.properties.object.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
l=e;if(typeof p!="string"&&p!==null)return X.errors=[{instancePath:n+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Br.properties.output.
type}}],!1;var s=l===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return X.errors=[{instancePath:n+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Br.properties.role.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.status!==void 0){
let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return X.errors=[{instancePath:n+"/status",schemaPath:"#/properties/stat\
us/enum",keyword:"enum",params:{allowedValues:Br.properties.status.enum}}],!1;var s=l===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.type!="stri\
ng")return X.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=t,e===0}function Bt(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&
(o="type"))return Bt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let i=e;X(r.item,{instancePath:n+
"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){
let i=r.type,p=e;if(typeof i!="string")return Bt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(i!=="conversation.item.create")return Bt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversat\
ion.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Bt.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Xi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Bt.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:Xi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Bt.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Bt.errors=t,e===0}var qp=Wt,Al={type:"object",properties:{item_id:{type:"string"},type:{type:"string",
const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Wt(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Wt.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")
return Wt.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Wt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="conversation.item.delete")return Wt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Wt.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Al.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Wt.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Wt.errors=t,e===0}var Vp=Ht,Dl={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Ht(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return Ht.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let i=e;if(typeof r.item_id!="string")return Ht.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ht.errors=[{instancePath:n+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.retrieve")return Ht.errors=[{instancePath:n+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!=
"string"&&i!==null)return Ht.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Dl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return Ht.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ht.errors=t,e===0}var Ep=Ar,
ql={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Ar(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Ar.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let i=e;if(typeof r.audio_end_ms!="number")return Ar.errors=[{instancePath:n+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.content_index!==void 0){let i=e;if(typeof r.content_index!=
"number")return Ar.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Ar.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ar.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.truncate")return Ar.errors=[{instancePath:n+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ar.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ql.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Ar.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ar.errors=t,e===0}var $p=Jt,Vl={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function Jt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return Jt.errors=[{instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let i=e;if(typeof r.audio!="string")return Jt.errors=[{instancePath:n+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Jt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.app\
end")return Jt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Jt.errors=[{instancePath:n+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Vl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Jt.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Jt.errors=t,e===0}var Rp=Ls,El={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function Ls(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Ls.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ls.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.clear")return Ls.errors=[{instancePath:n+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;
if(typeof i!="string"&&i!==null)return Ls.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:El.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Ls.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ls.errors=
t,e===0}var Cp=zs,$l={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function zs(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return zs.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return zs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="output_audio_buffer.cl\
ear")return zs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return zs.errors=[{instancePath:n+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:$l.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return zs.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return zs.errors=t,e===0}var Tp=Gs,Rl={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function Gs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Gs.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Gs.errors=[{instancePath:n+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.commit")return Gs.errors=[{instancePath:n+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;
if(typeof i!="string"&&i!==null)return Gs.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Rl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Gs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gs.errors=
t,e===0}var Ip=Qt,Yi={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function Qt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return Qt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Qt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.cancel")return Qt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Qt.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Yi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let i=r.response_id,p=e;if(typeof i!="string"&&i!==null)return Qt.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:Yi.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return Qt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Qt.errors=t,e===0}var Mp=Xt,Cl={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/ResponseCreateEvent.Response"},{type:"null"}]}},required:["type"]},wn={type:"object",properties:{conversation:{type:["stri\
ng","null"]},input:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference"}},instructions:{type:["string","null"]},max_response_output_tokens:{
anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"ar\
ray",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},
temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions\
/ResponseCreateEvent.Response.Tool"}},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}}},Wr={type:"object",properties:{id:{type:["string","null"]},
arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference.Cont\
ent"}},name:{type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{
enum:["completed","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},Qn={type:"object",properties:{id:{type:["string","null"]},audio:{type:[
"string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Ur(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let i=r.id,p=e;if(typeof i!=
"string"&&i!==null)return Ur.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Qn.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.audio!==void 0){let i=r.audio,p=e;if(typeof i!="string"&&i!==null)return Ur.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/\
type",keyword:"type",params:{type:Qn.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let i=r.text,p=e;if(typeof i!="string"&&i!==
null)return Ur.errors=[{instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Qn.properties.text.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.transcript!==void 0){let i=r.transcript,p=e;if(typeof i!="string"&&i!==null)return Ur.errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/\
transcript/type",keyword:"type",params:{type:Qn.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;
if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ur.errors=t,!1}var s=p===e}else var s=!0}}}}else return Ur.errors=[{instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ur.errors=t,e===0}function ue(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return ue.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return ue.errors=[{instancePath:n+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:Wr.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,l=e;if(typeof p!=
"string"&&p!==null)return ue.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:Wr.properties.arguments.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,l=e;if(typeof p!="string"&&p!==null)return ue.errors=[{instancePath:n+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:Wr.properties.call_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,l=e;
if(!Array.isArray(p)&&p!==null)return ue.errors=[{instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Wr.properties.content.
type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;Ur(p[m],{instancePath:n+"/content/"+m,parentData:p,parentDataProperty:m,
rootData:u})||(t=t===null?Ur.errors:t.concat(Ur.errors),e=t.length);var o=d===e;if(!o)break}}var s=l===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,l=e;
if(typeof p!="string"&&p!==null)return ue.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Wr.properties.name.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return ue.errors=[{instancePath:n+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:Wr.properties.object.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
l=e;if(typeof p!="string"&&p!==null)return ue.errors=[{instancePath:n+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Wr.properties.
output.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return ue.errors=
[{instancePath:n+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Wr.properties.role.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return ue.errors=[{instancePath:n+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Wr.properties.status.enum}}],!1;var s=l===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.
type!="string")return ue.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}function At(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let i=e;if(typeof r[o]!="string")return At.errors=[{instancePath:n+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e;if(!s)break}else return At.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return At.errors=t,e===0}var Zi={type:"object",properties:{description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"\
string"},{type:"null"}]}}};function hs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.description!==void 0){let i=r.description,p=e;if(typeof i!="string"&&i!==null)return hs.errors=[{instancePath:n+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:Zi.properties.description.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name,
p=e;if(typeof i!="string"&&i!==null)return hs.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Zi.properties.name.
type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/p\
roperties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,hs.errors=
t,!1}var s=p===e}else var s=!0}}else return hs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hs.errors=t,e===0}function fe(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.conversation!==void 0){
let O=r.conversation,v=e;if(typeof O!="string"&&O!==null)return fe.errors=[{instancePath:n+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"\
type",params:{type:wn.properties.conversation.type}}],!1;var s=v===e}else var s=!0;if(s){if(r.input!==void 0){let O=r.input,v=e;if(!Array.isArray(O)&&O!==null)return fe.
errors=[{instancePath:n+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:wn.properties.input.type}}],!1;if(e===v&&Array.isArray(O)){var o=!0;
let g=O.length;for(let a=0;a<g;a++){let c=e;ue(O[a],{instancePath:n+"/input/"+a,parentData:O,parentDataProperty:a,rootData:u})||(t=t===null?ue.errors:t.concat(ue.
errors),e=t.length);var o=c===e;if(!o)break}}var s=v===e}else var s=!0;if(s){if(r.instructions!==void 0){let O=r.instructions,v=e;if(typeof O!="string"&&O!==null)
return fe.errors=[{instancePath:n+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:wn.properties.instructions.type}}],!1;
var s=v===e}else var s=!0;if(s){if(r.max_response_output_tokens!==void 0){let O=r.max_response_output_tokens,v=e,V=e,g=!1,a=e;if(typeof O!="number"){let _={instancePath:n+
"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[_]:t.push(_),
e++}var i=a===e;if(g=g||i,!g){let _=e;if(typeof O!="string"){let w={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_to\
kens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(O!=="inf"){let w={instancePath:n+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[w]:t.push(w),e++}var i=_===e;if(g=g||i,!g){let w=e;
if(O!==null){let b={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"\
null"}};t===null?t=[b]:t.push(b),e++}var i=w===e;g=g||i}}if(g)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:n+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,fe.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.
metadata!==void 0){let O=r.metadata,v=e,V=e,g=!1,a=e;At(O,{instancePath:n+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===null?At.errors:
t.concat(At.errors),e=t.length);var p=a===e;if(g=g||p,!g){let _=e;if(O!==null){let w={instancePath:n+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var p=_===e;g=g||p}if(g)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:n+"/metad\
ata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,fe.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.
modalities!==void 0){let O=r.modalities,v=e,V=e,g=!1,a=e;if(e===a)if(Array.isArray(O)){var l=!0;let _=O.length;for(let h=0;h<_;h++){let w=O[h],j=e;if(typeof w!=
"string"){let D={instancePath:n+"/modalities/"+h,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.
push(D),e++}if(!(w==="text"||w==="audio")){let D={instancePath:n+"/modalities/"+h,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{
allowedValues:wn.properties.modalities.anyOf[0].items.enum}};t===null?t=[D]:t.push(D),e++}var l=j===e;if(!l)break}}else{let _={instancePath:n+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[_]:t.push(_),e++}var f=a===e;if(g=g||f,!g){let _=e;if(e===_)if(Array.isArray(
O)){var k=!0;let w=O.length;for(let j=0;j<w;j++){let b=e;if(typeof O[j]!="string"){let q={instancePath:n+"/modalities/"+j,schemaPath:"#/properties/modalities/an\
yOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var k=b===e;if(!k)break}}else{let w={instancePath:n+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[w]:t.push(w),e++}var f=_===e;if(g=g||f,!g){let w=e;if(O!==null){let b={instancePath:n+
"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var f=w===e;g=g||f}}if(g)e=V,t!==
null&&(V?t.length=V:t=null);else{let _={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:
t.push(_),e++,fe.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let O=r.output_audio_format,v=e,V=e,g=!1,a=e;if(typeof O!="strin\
g"){let _={instancePath:n+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:
t.push(_),e++}var m=a===e;if(g=g||m,!g){let _=e;if(O!==null){let w={instancePath:n+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var m=_===e;g=g||m}if(g)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:n+"/\
output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,fe.errors=t,!1}var s=v===
e}else var s=!0;if(s){if(r.temperature!==void 0){let O=r.temperature,v=e;if(typeof O!="number"&&O!==null)return fe.errors=[{instancePath:n+"/temperature",schemaPath:"\
#/properties/temperature/type",keyword:"type",params:{type:wn.properties.temperature.type}}],!1;var s=v===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let O=r.
tool_choice,v=e,V=e,g=!1,a=e;if(typeof O!="string"){let _={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[_]:t.push(_),e++}var d=a===e;if(g=g||d,!g){let _=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))){let w={instancePath:n+"/tool_choi\
ce",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[w]:t.push(w),e++}var d=_===e;if(g=g||d,!g){let w=e;if(O!==
null){let b={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}
var d=w===e;g=g||d}}if(g)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[_]:t.push(_),e++,fe.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.tools!==void 0){let O=r.tools,v=e;if(!Array.isArray(O)&&O!==
null)return fe.errors=[{instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:wn.properties.tools.type}}],!1;if(e===v&&Array.
isArray(O)){var y=!0;let g=O.length;for(let a=0;a<g;a++){let c=e;hs(O[a],{instancePath:n+"/tools/"+a,parentData:O,parentDataProperty:a,rootData:u})||(t=t===null?
hs.errors:t.concat(hs.errors),e=t.length);var y=c===e;if(!y)break}}var s=v===e}else var s=!0;if(s)if(r.voice!==void 0){let O=r.voice,v=e,V=e,g=!1,a=e;if(typeof O!=
"string"){let _={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var P=a===
e;if(g=g||P,!g){let _=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))){let w={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"typ\
e",params:{type:"object"}};t===null?t=[w]:t.push(w),e++}var P=_===e;if(g=g||P,!g){let w=e;if(O!==null){let b={instancePath:n+"/voice",schemaPath:"#/properties/v\
oice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var P=w===e;g=g||P}}if(g)e=V,t!==null&&(V?t.length=V:t=null);else{let _={instancePath:n+
"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,fe.errors=t,!1}var s=v===e}else var s=!0}}}}}}}}}}else
return fe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}function Xt(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Xt.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Xt.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return Xt.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=l===e}else var s=!0;if(s){if(r.event_id!==void 0){
let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Xt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Cl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,l=e,f=e,k=!1,m=e;fe(p,{instancePath:n+"/response",
parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={
instancePath:n+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}
if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[y]:t.push(y),e++,Xt.errors=t,!1}var s=l===e}else var s=!0}}else return Xt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Xt.errors=t,e===0}var Sp=Bs,Tl={type:"object",properties:{session:{$ref:"#/definitions/SessionUpdateEvent.Session"},type:{type:"string",const:"session\
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
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};var Il={type:"object",properties:{anchor:{type:"string",const:"created_at"},seconds:{type:["number","null"]}},required:["anchor"]};function _t(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.anchor===void 0&&(o="anchor"))
return _t.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.anchor!==void 0){let i=r.anchor,p=e;if(typeof i!=
"string")return _t.errors=[{instancePath:n+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="created_at")return _t.
errors=[{instancePath:n+"/anchor",schemaPath:"#/properties/anchor/const",keyword:"const",params:{allowedValue:"created_at"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.seconds!==void 0){let i=r.seconds,p=e;if(typeof i!="number"&&i!==null)return _t.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:Il.properties.seconds.type}}],!1;var s=p===e}else var s=!0}else return _t.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return _t.errors=t,e===0}function Vn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.expires_after!==void 0){let o=r.expires_after,i=e,p=!1,l=e;_t(o,{instancePath:n+"/expires_after",parentData:r,parentDataProperty:"\
expires_after",rootData:u})||(t=t===null?_t.errors:t.concat(_t.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+"/expire\
s_after",schemaPath:"#/properties/expires_after/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==
null&&(i?t.length=i:t=null);else{let f={instancePath:n+"/expires_after",schemaPath:"#/properties/expires_after/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[f]:t.push(f),e++,Vn.errors=t,!1}}}else return Vn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vn.errors=t,e===
0}function En(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,i=e,p=!1,l=e;if(typeof o!="string"){let f={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==null&&(i?t.length=i:t=null);else{let f={instancePath:n+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,En.errors=t,!1}}}else return En.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return En.errors=t,e===0}var _i={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function gs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,i=e;if(typeof o!="string"&&o!==null)return gs.errors=
[{instancePath:n+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:_i.properties.language.type}}],!1;var s=i===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,i=e;if(typeof o!="string"&&o!==null)return gs.errors=[{instancePath:n+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:_i.properties.model.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,i=e;if(typeof o!="string"&&o!==null)return gs.
errors=[{instancePath:n+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:_i.properties.prompt.type}}],!1;var s=i===e}else var s=!0}}else
return gs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gs.errors=t,e===0}var eo={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function ks(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let i=r.description,p=e;if(typeof i!=
"string"&&i!==null)return ks.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:eo.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name,p=e;if(typeof i!="string"&&i!==null)return ks.errors=[{instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:eo.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;
if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,ks.errors=t,!1}var s=p===e}else var s=!0}}else return ks.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return ks.errors=t,e===0}var ro={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function fn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,i=e;if(typeof o!="string"&&o!==null)return fn.errors=[{instancePath:n+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:ro.properties.group_id.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
i=e;if(typeof o!="string"&&o!==null)return fn.errors=[{instancePath:n+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:ro.
properties.workflow_name.type}}],!1;var s=i===e}else var s=!0}else return fn.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return fn.errors=t,e===0}var wr={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function de(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let i=r.create_response,p=e;if(typeof i!="boolean"&&i!==null)
return de.errors=[{instancePath:n+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:wr.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let i=r.eagerness,p=e;if(!(i==="low"||i==="medium"||i==="high"||i==="auto"||i===null))return de.errors=
[{instancePath:n+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:wr.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let i=r.interrupt_response,p=e;if(typeof i!="boolean"&&i!==null)return de.errors=[{instancePath:n+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:wr.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let i=r.prefix_padding_ms,p=e;if(typeof i!="number"&&i!==null)return de.errors=[{instancePath:n+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:wr.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let i=r.
silence_duration_ms,p=e;if(typeof i!="number"&&i!==null)return de.errors=[{instancePath:n+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:wr.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let i=r.threshold,p=e;if(typeof i!=
"number"&&i!==null)return de.errors=[{instancePath:n+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:wr.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,de.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let i=r.idle_timeout_ms,p=e;if(typeof i!="number"&&i!==null)return de.errors=[{instancePath:n+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:wr.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let i=r.speech_duration_ms,p=e;if(typeof i!="number"&&i!==null)return de.errors=[{instancePath:n+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:wr.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let i=r.auto_truncate,p=e;if(typeof i!="boolean"&&i!==null)return de.errors=[{instancePath:n+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:wr.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let i=r.appended_text_after_truncation,
p=e;if(typeof i!="string"&&i!==null)return de.errors=[{instancePath:n+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:wr.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return de.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=t,e===0}function Z(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let c=r.client_secret,_=e,h=e,w=!1,j=e;Vn(c,{instancePath:n+"/\
client_secret",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?Vn.errors:t.concat(Vn.errors),e=t.length);var s=j===e;if(w=w||s,!w){let b=e;
if(c!==null){let q={instancePath:n+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(
q),e++}var s=b===e;w=w||s}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let b={instancePath:n+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){let c=r.input_audio_format,
_=e,h=e,w=!1,j=e;if(typeof c!="string"){let D={instancePath:n+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[D]:t.push(D),e++}var i=j===e;if(w=w||i,!w){let D=e;if(c!==null){let $={instancePath:n+"/input_audio_format",schemaPath:"#/properties\
/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var i=D===e;w=w||i}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let D={instancePath:n+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.
errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==void 0){let c=r.input_audio_noise_reduction,_=e,h=e,w=!1,j=e;En(c,{instancePath:n+
"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:u})||(t=t===null?En.errors:t.concat(En.errors),e=t.length);
var p=j===e;if(w=w||p,!w){let D=e;if(c!==null){let $={instancePath:n+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var p=D===e;w=w||p}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+
"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=
t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let c=r.input_audio_transcription,_=e,h=e,w=!1,j=e;gs(c,{instancePath:n+"/input_au\
dio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?gs.errors:t.concat(gs.errors),e=t.length);var l=j===e;if(w=
w||l,!w){let D=e;if(c!==null){let $={instancePath:n+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=D===e;w=w||l}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+"/input_audio_transcri\
ption",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;
if(o){if(r.instructions!==void 0){let c=r.instructions,_=e;if(typeof c!="string"&&c!==null)return Z.errors=[{instancePath:n+"/instructions",schemaPath:"#/proper\
ties/instructions/type",keyword:"type",params:{type:Pr.properties.instructions.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.max_response_output_tokens!==void 0){
let c=r.max_response_output_tokens,_=e,h=e,w=!1,j=e;if(typeof c!="number"){let D={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_resp\
onse_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[D]:t.push(D),e++}var f=j===e;if(w=w||f,!w){let D=e;if(typeof c!="string"){let $={
instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=
[$]:t.push($),e++}if(c!=="inf"){let $={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",keyword:"\
const",params:{allowedValue:"inf"}};t===null?t=[$]:t.push($),e++}var f=D===e;if(w=w||f,!w){let $=e;if(c!==null){let E={instancePath:n+"/max_response_output_toke\
ns",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var f=$===e;w=w||f}}if(w)
e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.modalities!==void 0){let c=r.modalities,_=e,h=e,w=!1,j=e;
if(e===j)if(Array.isArray(c)){var k=!0;let D=c.length;for(let q=0;q<D;q++){let $=c[q],R=e;if(typeof $!="string"){let C={instancePath:n+"/modalities/"+q,schemaPath:"\
#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}if(!($==="text"||$==="audio")){let C={instancePath:n+
"/modalities/"+q,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Pr.properties.modalities.anyOf[0].items.enum}};t===
null?t=[C]:t.push(C),e++}var k=R===e;if(!k)break}}else{let D={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[D]:t.push(D),e++}var m=j===e;if(w=w||m,!w){let D=e;if(e===D)if(Array.isArray(c)){var d=!0;let $=c.length;for(let R=0;R<$;R++){let E=e;
if(typeof c[R]!="string"){let T={instancePath:n+"/modalities/"+R,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[T]:t.push(T),e++}var d=E===e;if(!d)break}}else{let $={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",
params:{type:"array"}};t===null?t=[$]:t.push($),e++}var m=D===e;if(w=w||m,!w){let $=e;if(c!==null){let E={instancePath:n+"/modalities",schemaPath:"#/properties/\
modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var m=$===e;w=w||m}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={
instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else
var o=!0;if(o){if(r.model!==void 0){let c=r.model,_=e,h=e,w=!1,j=e;if(typeof c!="string"){let D={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf/0/\
type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var y=j===e;if(w=w||y,!w){let D=e;if(c!==null){let $={instancePath:n+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var y=D===e;w=w||y}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let D={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else
var o=!0;if(o){if(r.output_audio_format!==void 0){let c=r.output_audio_format,_=e,h=e,w=!1,j=e;if(typeof c!="string"){let D={instancePath:n+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var P=j===e;if(w=w||P,!w){let D=e;
if(c!==null){let $={instancePath:n+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[$]:t.push($),e++}var P=D===e;w=w||P}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.speed!==void 0){let c=r.
speed,_=e;if(typeof c!="number"&&c!==null)return Z.errors=[{instancePath:n+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Pr.properties.
speed.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.temperature!==void 0){let c=r.temperature,_=e;if(typeof c!="number"&&c!==null)return Z.errors=[{instancePath:n+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Pr.properties.temperature.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.
tool_choice!==void 0){let c=r.tool_choice,_=e,h=e,w=!1,j=e;if(typeof c!="string"){let D={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var O=j===e;if(w=w||O,!w){let D=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))){
let $={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:t.push($),e++}var O=D===
e;if(w=w||O,!w){let $=e;if(c!==null){let E={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[E]:t.push(E),e++}var O=$===e;w=w||O}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.tools!==void 0){let c=r.tools,
_=e;if(!Array.isArray(c)&&c!==null)return Z.errors=[{instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Pr.properties.tools.
type}}],!1;if(e===_&&Array.isArray(c)){var v=!0;let w=c.length;for(let j=0;j<w;j++){let b=e;ks(c[j],{instancePath:n+"/tools/"+j,parentData:c,parentDataProperty:j,
rootData:u})||(t=t===null?ks.errors:t.concat(ks.errors),e=t.length);var v=b===e;if(!v)break}}var o=_===e}else var o=!0;if(o){if(r.tracing!==void 0){let c=r.tracing,
_=e,h=e,w=!1,j=e;if(typeof c!="string"){let D={instancePath:n+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[D]:t.push(D),e++}if(c!=="auto"){let D={instancePath:n+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[D]:t.push(D),e++}var V=j===e;if(w=w||V,!w){let D=e;fn(c,{instancePath:n+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:u})||(t=
t===null?fn.errors:t.concat(fn.errors),e=t.length);var V=D===e;if(w=w||V,!w){let $=e;if(c!==null){let E={instancePath:n+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var V=$===e;w=w||V}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){
if(r.turn_detection!==void 0){let c=r.turn_detection,_=e,h=e,w=!1,j=e;de(c,{instancePath:n+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||
(t=t===null?de.errors:t.concat(de.errors),e=t.length);var g=j===e;if(w=w||g,!w){let D=e;if(c!==null){let $={instancePath:n+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var g=D===e;w=w||g}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let D={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,
!1}var o=_===e}else var o=!0;if(o){if(r.voice!==void 0){let c=r.voice,_=e,h=e,w=!1,j=e;if(typeof c!="string"){let D={instancePath:n+"/voice",schemaPath:"#/prope\
rties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var a=j===e;if(w=w||a,!w){let D=e;if(!(c&&typeof c=="object"&&!Array.
isArray(c))){let $={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:t.push($),e++}var a=D===
e;if(w=w||a,!w){let $=e;if(c!==null){let E={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var a=$===e;w=w||a}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let D={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Z.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_sampling_rate!==void 0){let c=r.input_audio_sampling_rate,
_=e;if(typeof c!="number"&&c!==null)return Z.errors=[{instancePath:n+"/input_audio_sampling_rate",schemaPath:"#/properties/input_audio_sampling_rate/type",keyword:"\
type",params:{type:Pr.properties.input_audio_sampling_rate.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.audio!==void 0){let c=r.audio,_=e;if(!(c&&typeof c=="\
object"&&!Array.isArray(c))&&c!==null)return Z.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Pr.properties.audio.
type}}],!1;var o=_===e}else var o=!0;if(o){if(r.enable_noise_suppression!==void 0){let c=r.enable_noise_suppression,_=e;if(typeof c!="boolean"&&c!==null)return Z.
errors=[{instancePath:n+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{type:Pr.properties.enable_noise_suppression.
type}}],!1;var o=_===e}else var o=!0;if(o){if(r.enable_phonetic_spelling!==void 0){let c=r.enable_phonetic_spelling,_=e;if(typeof c!="boolean"&&c!==null)return Z.
errors=[{instancePath:n+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"type",params:{type:Pr.properties.enable_phonetic_spelling.
type}}],!1;var o=_===e}else var o=!0;if(o)if(r.keep_context!==void 0){let c=r.keep_context,_=e;if(typeof c!="boolean"&&c!==null)return Z.errors=[{instancePath:n+
"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:Pr.properties.keep_context.type}}],!1;var o=_===e}else var o=!0}}}}}}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=t,e===0}function Bs(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===
void 0&&(o="type"))return Bs.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.session!==void 0){let i=e;Z(
r.session,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?Z.errors:t.concat(Z.errors),e=t.length);var s=i===e}else
var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Bs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="session.update")return Bs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.update"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Bs.errors=
[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Tl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else
return Bs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Bs.errors=t,e===0}var Fp=Ws,Ml={type:"object",properties:{
session:{$ref:"#/definitions/TranscriptionSessionUpdate.Session"},type:{type:"string",const:"transcription_session.update"},event_id:{type:["string","null"]}},required:[
"session","type"]},Xn={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/TranscriptionSessionUpdate.Session.ClientSecret"},{type:"null"}]},include:{
type:["array","null"],items:{type:"string"}},input_audio_format:{enum:["pcm16","g711_ulaw","g711_alaw",null]},input_audio_noise_reduction:{anyOf:[{$ref:"#/defin\
itions/TranscriptionSessionUpdate.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/TranscriptionSession\
Update.Session.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{anyOf:[{
$ref:"#/definitions/TranscriptionSessionUpdate.Session.TurnDetection"},{type:"null"}]}}};var to={type:"object",properties:{anchor:{enum:["created_at",null]},seconds:{type:["number","null"]}}};function dn(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anchor!==void 0){let o=r.anchor,i=e;if(!(o==="created_at"||o===null))
return dn.errors=[{instancePath:n+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{allowedValues:to.properties.anchor.enum}}],!1;var s=i===
e}else var s=!0;if(s)if(r.seconds!==void 0){let o=r.seconds,i=e;if(typeof o!="number"&&o!==null)return dn.errors=[{instancePath:n+"/seconds",schemaPath:"#/prope\
rties/seconds/type",keyword:"type",params:{type:to.properties.seconds.type}}],!1;var s=i===e}else var s=!0}else return dn.errors=[{instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return dn.errors=t,e===0}function $n(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.expires_at!==void 0){let o=r.expires_at,i=e,p=!1,l=e;dn(o,{instancePath:n+"/expires_at",parentData:r,
parentDataProperty:"expires_at",rootData:u})||(t=t===null?dn.errors:t.concat(dn.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+
"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==
null&&(i?t.length=i:t=null);else{let f={instancePath:n+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:
t.push(f),e++,$n.errors=t,!1}}}else return $n.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $n.errors=t,e===0}var Sl={
type:"object",properties:{type:{enum:["near_field","far_field",null]}}};function Rn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="near_field"||s==="far_field"||s===null))return Rn.errors=[{
instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Sl.properties.type.enum}}],!1}}else return Rn.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rn.errors=t,e===0}var so={type:"object",properties:{language:{type:["string","null"]},model:{
anyOf:[{type:"string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ps(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let i=r.language,p=e;if(typeof i!="string"&&i!==null)return Ps.errors=[{instancePath:n+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:so.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let i=r.model,p=e,l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[d]:t.push(d),e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ps.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let i=r.prompt,p=e;if(typeof i!="string"&&i!==null)return Ps.errors=[{instancePath:n+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:so.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ps.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ps.errors=t,e===0}var Rs={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{enum:[
"server_vad","semantic_vad",null]}}};function ir(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.create_response!==void 0){let o=r.create_response,i=e;if(typeof o!="boolean"&&o!==null)return ir.errors=[{instancePath:n+"/cre\
ate_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Rs.properties.create_response.type}}],!1;var s=i===e}else var s=!0;if(s){
if(r.eagerness!==void 0){let o=r.eagerness,i=e;if(!(o==="low"||o==="medium"||o==="high"||o==="auto"||o===null))return ir.errors=[{instancePath:n+"/eagerness",schemaPath:"\
#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Rs.properties.eagerness.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){
let o=r.interrupt_response,i=e;if(typeof o!="boolean"&&o!==null)return ir.errors=[{instancePath:n+"/interrupt_response",schemaPath:"#/properties/interrupt_respo\
nse/type",keyword:"type",params:{type:Rs.properties.interrupt_response.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,
i=e;if(typeof o!="number"&&o!==null)return ir.errors=[{instancePath:n+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{
type:Rs.properties.prefix_padding_ms.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,i=e;if(typeof o!=
"number"&&o!==null)return ir.errors=[{instancePath:n+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Rs.properties.
silence_duration_ms.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.threshold!==void 0){let o=r.threshold,i=e;if(typeof o!="number"&&o!==null)return ir.errors=[
{instancePath:n+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Rs.properties.threshold.type}}],!1;var s=i===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,i=e;if(!(o==="server_vad"||o==="semantic_vad"||o===null))return ir.errors=[{instancePath:n+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:Rs.properties.type.enum}}],!1;var s=i===e}else var s=!0}}}}}}else return ir.errors=[{instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return ir.errors=t,e===0}function we(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let m=r.client_secret,d=e,y=e,P=!1,O=e;$n(m,{instancePath:n+"/client_secr\
et",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?$n.errors:t.concat($n.errors),e=t.length);var s=O===e;if(P=P||s,!P){let v=e;if(m!==
null){let g={instancePath:n+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[g]:t.push(g),
e++}var s=v===e;P=P||s}if(P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:n+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,we.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.include!==void 0){let m=r.include,d=e;if(!Array.isArray(
m)&&m!==null)return we.errors=[{instancePath:n+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:Xn.properties.include.type}}],!1;if(e===
d&&Array.isArray(m)){var i=!0;let P=m.length;for(let O=0;O<P;O++){let v=e;if(typeof m[O]!="string")return we.errors=[{instancePath:n+"/include/"+O,schemaPath:"#\
/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var i=v===e;if(!i)break}}var o=d===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){
let m=r.input_audio_format,d=e;if(!(m==="pcm16"||m==="g711_ulaw"||m==="g711_alaw"||m===null))return we.errors=[{instancePath:n+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/enum",keyword:"enum",params:{allowedValues:Xn.properties.input_audio_format.enum}}],!1;var o=d===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==
void 0){let m=r.input_audio_noise_reduction,d=e,y=e,P=!1,O=e;Rn(m,{instancePath:n+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_no\
ise_reduction",rootData:u})||(t=t===null?Rn.errors:t.concat(Rn.errors),e=t.length);var p=O===e;if(P=P||p,!P){let V=e;if(m!==null){let a={instancePath:n+"/input_\
audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var p=V===
e;P=P||p}if(P)e=y,t!==null&&(y?t.length=y:t=null);else{let V={instancePath:n+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,we.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let m=r.
input_audio_transcription,d=e,y=e,P=!1,O=e;Ps(m,{instancePath:n+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||
(t=t===null?Ps.errors:t.concat(Ps.errors),e=t.length);var l=O===e;if(P=P||l,!P){let V=e;if(m!==null){let a={instancePath:n+"/input_audio_transcription",schemaPath:"\
#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var l=V===e;P=P||l}if(P)e=y,t!==null&&(y?
t.length=y:t=null);else{let V={instancePath:n+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[V]:t.push(V),e++,we.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.modalities!==void 0){let m=r.modalities,d=e;if(!Array.isArray(m)&&m!==null)
return we.errors=[{instancePath:n+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:Xn.properties.modalities.type}}],!1;if(e===
d&&Array.isArray(m)){var f=!0;let P=m.length;for(let O=0;O<P;O++){let v=m[O],V=e;if(typeof v!="string")return we.errors=[{instancePath:n+"/modalities/"+O,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="text"||v==="audio"))return we.errors=[{instancePath:n+"/modalities/"+O,
schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:Xn.properties.modalities.items.enum}}],!1;var f=V===e;if(!f)break}}var o=d===
e}else var o=!0;if(o)if(r.turn_detection!==void 0){let m=r.turn_detection,d=e,y=e,P=!1,O=e;ir(m,{instancePath:n+"/turn_detection",parentData:r,parentDataProperty:"\
turn_detection",rootData:u})||(t=t===null?ir.errors:t.concat(ir.errors),e=t.length);var k=O===e;if(P=P||k,!P){let V=e;if(m!==null){let a={instancePath:n+"/turn_\
detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var k=V===e;P=P||k}if(P)e=y,t!==
null&&(y?t.length=y:t=null);else{let V={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[V]:t.push(V),e++,we.errors=t,!1}var o=d===e}else var o=!0}}}}}}else return we.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return we.errors=t,e===0}function Ws(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return Ws.errors=[{instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.session!==void 0){let i=e;we(r.session,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?we.errors:t.concat(we.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ws.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="transcription_session.update")return Ws.errors=[
{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.update"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ws.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_i\
d/type",keyword:"type",params:{type:Ml.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Ws.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ws.errors=t,e===0}var Up=Yt,no={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Co\
nversation"},event_id:{type:["string","null"]},type:{type:"string",const:"conversation.created"},previous_item_id:{type:["string","null"]}},required:["conversat\
ion","type"]},io={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime.conversation",null]}}};function cn(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let o=r.id,i=e;if(typeof o!="strin\
g"&&o!==null)return cn.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:io.properties.id.type}}],!1;var s=i===e}else var s=!0;
if(s)if(r.object!==void 0){let o=r.object,i=e;if(!(o==="realtime.conversation"||o===null))return cn.errors=[{instancePath:n+"/object",schemaPath:"#/properties/o\
bject/enum",keyword:"enum",params:{allowedValues:io.properties.object.enum}}],!1;var s=i===e}else var s=!0}else return cn.errors=[{instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return cn.errors=t,e===0}function Yt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="conversation")||r.type===void 0&&(o="type"))return Yt.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==void 0){let i=e;cn(r.conversation,{instancePath:n+"/conversation",
parentData:r,parentDataProperty:"conversation",rootData:u})||(t=t===null?cn.errors:t.concat(cn.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Yt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:no.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Yt.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.created")return Yt.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.
previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Yt.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:no.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Yt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return Yt.errors=t,e===0}var Np=Zt,oo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Conv\
ersationItem"},type:{type:"string",const:"conversation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Zt(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return Zt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.
event_id,p=e;if(typeof i!="string"&&i!==null)return Zt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:oo.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;X(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"ite\
m",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")
return Zt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.created")return Zt.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Zt.errors=[{instancePath:n+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:oo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Zt.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zt.errors=t,e===0}var Kp=es,Fl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function es(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return es.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="st\
ring"&&i!==null)return es.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return es.errors=[{instancePath:n+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return es.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.deleted")return es.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else
return es.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return es.errors=t,e===0}var Lp=se,Ul={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.\
input_audio_transcription.completed"},usage:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"tokens"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"durat\
ion"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"}]}]},else:{anyOf:[{type:"null"}]}},logprobs:{
anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.Logprob"}},{type:"null"}]}},required:["content_index","ite\
m_id","transcript","type"]};var po={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function mn(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,i=e;if(typeof o!="number"&&
o!==null)return mn.errors=[{instancePath:n+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:po.properties.audio_tokens.type}}],
!1;var s=i===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,i=e;if(typeof o!="number"&&o!==null)return mn.errors=[{instancePath:n+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:po.properties.text_tokens.type}}],!1;var s=i===e}else var s=!0}else return mn.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mn.errors=t,e===0}function or(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.input_tokens===void 0&&(i="input_tokens")||r.output_tokens===void 0&&
(i="output_tokens")||r.total_tokens===void 0&&(i="total_tokens")||r.type===void 0&&(i="type"))return or.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return or.errors=[{instancePath:n+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return or.errors=[{instancePath:n+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return or.errors=[{instancePath:n+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="st\
ring")return or.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return or.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=l===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,l=e,f=e,k=!1,m=e;mn(p,{instancePath:n+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||
(t=t===null?mn.errors:t.concat(mn.errors),e=t.length);var o=m===e;if(k=k||o,!k){let y=e;if(p!==null){let O={instancePath:n+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var o=y===e;k=k||o}if(k)e=f,t!==null&&(f?t.length=
f:t=null);else{let y={instancePath:n+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:
t.push(y),e++,or.errors=t,!1}var s=l===e}else var s=!0}}}}else return or.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return or.errors=t,e===0}function vt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return vt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let i=e;if(typeof r.seconds!="number")return vt.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return vt.errors=[{instancePath:n+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="duration")return vt.errors=[{instancePath:n+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return vt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return vt.errors=t,e===0}function Nr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.token===void 0&&(i="token")||r.bytes===void 0&&(i="bytes")||r.logprob===void 0&&(i="logprob"))return Nr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return Nr.errors=[{instancePath:n+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;if(typeof p[m]!="number")return Nr.errors=[{instancePath:n+"/bytes/"+m,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return Nr.errors=[{instancePath:n+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return Nr.errors=[{instancePath:n+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return Nr.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Nr.errors=t,e===0}function se(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.content_index===void 0&&(m="content_index")||r.item_id===void 0&&(m="item_id")||
r.transcript===void 0&&(m="transcript")||r.type===void 0&&(m="type"))return se.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.content_index!==void 0){let d=e;if(typeof r.content_index!="number")return se.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=d===e}else var s=!0;if(s){if(r.event_id!==void 0){let d=r.event_id,y=e;if(typeof d!="string"&&d!==null)
return se.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ul.properties.event_id.type}}],!1;var s=y===e}else
var s=!0;if(s){if(r.item_id!==void 0){let d=e;if(typeof r.item_id!="string")return se.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.transcript!==void 0){let d=e;if(typeof r.transcript!="string")return se.errors=[
{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.type!==void 0){
let d=r.type,y=e;if(typeof d!="string")return se.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(d!=="conversation.item.input_audio_transcription.completed")return se.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=y===e}else var s=!0;if(s){if(r.usage!==void 0){let d=r.usage,y=e,P=e,O=!0,v=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))){let a={};t===null?t=[a]:t.push(a),e++}var o=v===e;e=P,t!==null&&(P?t.length=P:t=null);let V;if(o){let a=e;if(e===a)if(d&&
typeof d=="object"&&!Array.isArray(d)){let _;if(d.type===void 0&&(_="type"))return se.errors=[{instancePath:n+"/usage",schemaPath:"#/properties/usage/then/requi\
red",keyword:"required",params:{missingProperty:_}}],!1;{let h=d.type;if(typeof h=="string")if(h==="tokens"){let w=e,j=e,b=!1,D=e;or(d,{instancePath:n+"/usage",
parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?or.errors:t.concat(or.errors),e=t.length);var i=D===e;if(b=b||i,b)e=j,t!==null&&(j?t.length=j:
t=null);else{let q={instancePath:n+"/usage",schemaPath:"#/properties/usage/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,se.
errors=t,!1}if(e===w&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="tokens")return se.errors=[{instancePath:n+"/usage/type",schemaPath:"#\
/properties/usage/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(h==="duration"){let w=e,j=e,b=!1,D=e;vt(d,{instancePath:n+
"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?vt.errors:t.concat(vt.errors),e=t.length);var p=D===e;if(b=b||p,b)e=j,t!==null&&(j?t.
length=j:t=null);else{let q={instancePath:n+"/usage",schemaPath:"#/properties/usage/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(
q),e++,se.errors=t,!1}if(e===w&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="duration")return se.errors=[{instancePath:n+"/usage/type",schemaPath:"\
#/properties/usage/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1}else return se.errors=[{instancePath:n+"/usage",schemaPath:"\
#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:h}}],!1;else return se.errors=[{instancePath:n+"/usag\
e",schemaPath:"#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:h}}],!1}}else return se.errors=[{instancePath:n+
"/usage",schemaPath:"#/properties/usage/then/type",keyword:"type",params:{type:"object"}}],!1;var o=a===e;O=o,V="then"}else{let a=e,c=e,_=!1,h=e;if(d!==null){let j={
instancePath:n+"/usage",schemaPath:"#/properties/usage/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var l=h===e;if(_=_||
l,_)e=c,t!==null&&(c?t.length=c:t=null);else{let j={instancePath:n+"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[j]:t.push(j),e++,se.errors=t,!1}var o=a===e;O=o,V="else"}if(!O){let a={instancePath:n+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:V}};
return t===null?t=[a]:t.push(a),e++,se.errors=t,!1}var s=y===e}else var s=!0;if(s)if(r.logprobs!==void 0){let d=r.logprobs,y=e,P=e,O=!1,v=e;if(e===v)if(Array.isArray(
d)){var f=!0;let g=d.length;for(let a=0;a<g;a++){let c=e;Nr(d[a],{instancePath:n+"/logprobs/"+a,parentData:d,parentDataProperty:a,rootData:u})||(t=t===null?Nr.errors:
t.concat(Nr.errors),e=t.length);var f=c===e;if(!f)break}}else{let g={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[g]:t.push(g),e++}var k=v===e;if(O=O||k,!O){let g=e;if(d!==null){let c={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var k=g===e;O=O||k}if(O)e=P,t!==null&&(P?t.length=P:t=null);else{let g={instancePath:n+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,se.errors=t,!1}var s=y===e}else var s=!0}}}}}}else
return se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}var zp=fr,vi={type:"object",properties:{
event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_transcription.delta"},content_index:{type:["n\
umber","null"]},delta:{type:["string","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionDeltaEvent.Logpr\
ob"}},{type:"null"}]}},required:["item_id","type"]};function Kr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.token===void 0&&(i="token")||r.bytes===void 0&&(i="bytes")||r.logprob===void 0&&(i="logprob"))return Kr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return Kr.errors=[{instancePath:n+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;if(typeof p[m]!="number")return Kr.errors=[{instancePath:n+"/bytes/"+m,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return Kr.errors=[{instancePath:n+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return Kr.errors=[{instancePath:n+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return Kr.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Kr.errors=t,e===0}function fr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return fr.errors=[{
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==
null)return fr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:vi.properties.event_id.type}}],!1;var s=f===
e}else var s=!0;if(s){if(r.item_id!==void 0){let l=e;if(typeof r.item_id!="string")return fr.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return fr.errors=[{
instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="conversation.item.input_audio_transcription.delta")
return fr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription\
.delta"}}],!1;var s=f===e}else var s=!0;if(s){if(r.content_index!==void 0){let l=r.content_index,f=e;if(typeof l!="number"&&l!==null)return fr.errors=[{instancePath:n+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:vi.properties.content_index.type}}],!1;var s=f===e}else var s=!0;if(s){
if(r.delta!==void 0){let l=r.delta,f=e;if(typeof l!="string"&&l!==null)return fr.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"\
type",params:{type:vi.properties.delta.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.logprobs!==void 0){let l=r.logprobs,f=e,k=e,m=!1,d=e;if(e===d)if(Array.isArray(
l)){var o=!0;let P=l.length;for(let O=0;O<P;O++){let v=e;Kr(l[O],{instancePath:n+"/logprobs/"+O,parentData:l,parentDataProperty:O,rootData:u})||(t=t===null?Kr.errors:
t.concat(Kr.errors),e=t.length);var o=v===e;if(!o)break}}else{let P={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[P]:t.push(P),e++}var i=d===e;if(m=m||i,!m){let P=e;if(l!==null){let v={instancePath:n+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var i=P===e;m=m||i}if(m)e=k,t!==null&&(k?t.length=k:t=null);else{let P={instancePath:n+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,fr.errors=t,!1}var s=f===e}else var s=!0}}}}}else
return fr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fr.errors=t,e===0}var Gp=st,Nl={type:"object",properties:{
content_index:{type:"number"},error:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},Yn={type:"object",
properties:{code:{type:["string","null"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function ht(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,i=e;if(typeof o!=
"string"&&o!==null)return ht.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Yn.properties.code.type}}],!1;var s=i===
e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,i=e;if(typeof o!="string"&&o!==null)return ht.errors=[{instancePath:n+"/message",schemaPath:"#/prop\
erties/message/type",keyword:"type",params:{type:Yn.properties.message.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,i=e;if(typeof o!=
"string"&&o!==null)return ht.errors=[{instancePath:n+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:Yn.properties.param.type}}],!1;var s=i===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(typeof o!="string"&&o!==null)return ht.errors=[{instancePath:n+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:Yn.properties.type.type}}],!1;var s=i===e}else var s=!0}}}else return ht.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ht.errors=t,e===0}function st(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="it\
em_id")||r.type===void 0&&(o="type"))return st.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let i=e;if(typeof r.content_index!="number")return st.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.error!==void 0){let i=e;ht(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"\
error",rootData:u})||(t=t===null?ht.errors:t.concat(ht.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!=
"string"&&i!==null)return st.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Nl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return st.errors=[{instancePath:n+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return st.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.input_audio_transcripti\
on.failed")return st.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tr\
anscription.failed"}}],!1;var s=p===e}else var s=!0}}}}else return st.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return st.
errors=t,e===0}var Bp=Hs,Kl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"\
conversation.item.retrieved"}},required:["item","type"]};function Hs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Hs.errors=[{instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Hs.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Kl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){
let i=e;X(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=i===e}else
var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Hs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="conversation.item.retrieved")return Hs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return Hs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Hs.errors=t,e===0}var Wp=Dr,Ll={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","ty\
pe"]};function Dr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="typ\
e"))return Dr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let i=e;if(typeof r.
audio_end_ms!="number")return Dr.errors=[{instancePath:n+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;
var s=i===e}else var s=!0;if(s){if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Dr.errors=[{instancePath:n+"/content_index",schemaPath:"\
#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!=
"string"&&i!==null)return Dr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ll.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Dr.errors=[{instancePath:n+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Dr.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="conversation.item.truncated")return Dr.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else
return Dr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dr.errors=t,e===0}var Hp=Js,zl={type:"object",properties:{
error:{$ref:"#/definitions/ErrorEvent.Error"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},hi={type:"object",
properties:{message:{type:"string"},type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:[
"message","type"]};function gr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return gr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.message!==void 0){let i=e;if(typeof r.message!="string")return gr.errors=[{instancePath:n+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=e;if(typeof r.type!="string")return gr.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.code!==void 0){let i=r.
code,p=e;if(typeof i!="string"&&i!==null)return gr.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:hi.properties.
code.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return gr.errors=[{instancePath:n+"\
/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:hi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){
let i=r.param,p=e;if(typeof i!="string"&&i!==null)return gr.errors=[{instancePath:n+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:hi.
properties.param.type}}],!1;var s=p===e}else var s=!0}}}}else return gr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gr.
errors=t,e===0}function Js(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.error===void 0&&(o="error")||r.type===void 0&&(o="type"))return Js.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.error!==void 0){let i=e;gr(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?gr.errors:t.concat(gr.errors),
e=t.length);var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Js.errors=[{instancePath:n+"/eve\
nt_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:zl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let i=r.type,p=e;if(typeof i!="string")return Js.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(i!=="error")return Js.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else
var s=!0}}else return Js.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Js.errors=t,e===0}var Jp=Qs,Gl={type:"obj\
ect",properties:{event_id:{type:["string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function Qs(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Qs.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="st\
ring"&&i!==null)return Qs.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Gl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Qs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/\
type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.cleared")return Qs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/typ\
e/const",keyword:"const",params:{allowedValue:"input_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return Qs.errors=[{instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Qs.errors=t,e===0}var Qp=nt,ao={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"input_audio_buffer.committed"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function nt(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return nt.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){
let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return nt.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:ao.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return nt.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;
if(typeof i!="string")return nt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_aud\
io_buffer.committed")return nt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.com\
mitted"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return nt.errors=[{instancePath:n+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:ao.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else
return nt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nt.errors=t,e===0}var Xp=it,Bl={type:"object",properties:{
audio_start_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:[
"audio_start_ms","item_id","type"]};function it(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return it.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let i=e;if(typeof r.audio_start_ms!=
"number")return it.errors=[{instancePath:n+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return it.errors=[{instancePath:n+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Bl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return it.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return it.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.speech_started")return it.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"input_audio_buffer.speech_started"}}],!1;var s=p===e}else var s=!0}}}else return it.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return it.errors=t,e===0}var Yp=ot,Wl={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function ot(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ot.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let i=e;if(typeof r.audio_end_ms!="number")return ot.errors=[{instancePath:n+"/audio_end_ms",schemaPath:"#/p\
roperties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!=
"string"&&i!==null)return ot.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Wl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return ot.errors=[{instancePath:n+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return ot.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="input_audio_buffer.speech_stopped")return ot.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else
var s=!0}}}else return ot.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ot.errors=t,e===0}var Zp=rs,Hl={type:"ob\
ject",properties:{event_id:{type:["string","null"]},rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",
const:"rate_limits.updated"}},required:["rate_limits","type"]},Zn={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},
remaining:{type:["number","null"]},reset_seconds:{type:["number","null"]}}};function gt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,i=e;if(typeof o!="number"&&o!==null)return gt.errors=[{instancePath:n+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:Zn.properties.limit.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.
name,i=e;if(!(o==="requests"||o==="tokens"||o===null))return gt.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:Zn.
properties.name.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,i=e;if(typeof o!="number"&&o!==null)return gt.errors=[{instancePath:n+
"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:Zn.properties.remaining.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.reset_seconds!==
void 0){let o=r.reset_seconds,i=e;if(typeof o!="number"&&o!==null)return gt.errors=[{instancePath:n+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",
keyword:"type",params:{type:Zn.properties.reset_seconds.type}}],!1;var s=i===e}else var s=!0}}}else return gt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return gt.errors=t,e===0}function rs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.rate_limits===void 0&&(i="rate_limits")||r.type===void 0&&(i="type"))return rs.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i}}],!1;if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return rs.
errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let k=p.length;for(let m=0;m<k;m++){let d=e;gt(p[m],{instancePath:n+
"/rate_limits/"+m,parentData:p,parentDataProperty:m,rootData:u})||(t=t===null?gt.errors:t.concat(gt.errors),e=t.length);var o=d===e;if(!o)break}}else return rs.
errors=[{instancePath:n+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,l=e;if(typeof p!="string")return rs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return rs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=l===e}else var s=!0}}else return rs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rs.
errors=t,e===0}var ea=Ie,lo={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.audio.delta"},obfuscation:{type:["string","null"]}},required:[
"content_index","delta","item_id","output_index","response_id","type"]};function Ie(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ie.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Ie.errors=
[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==
void 0){let i=e;if(typeof r.delta!="string")return Ie.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ie.errors=[{instancePath:n+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:lo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return Ie.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Ie.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="stri\
ng")return Ie.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ie.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="response.audio.delta")return Ie.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return Ie.errors=[
{instancePath:n+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:lo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return Ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}var ra=dr,Jl={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"str\
ing",const:"response.audio.done"}},required:["content_index","item_id","output_index","response_id","type"]};function dr(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return dr.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return dr.errors=
[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return dr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Jl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return dr.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return dr.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return dr.errors=[{instancePath:n+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return dr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.audio.done")return dr.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.audio.done"}}],!1;var s=p===e}else var s=!0}}}}}else
return dr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return dr.errors=t,e===0}var ta=Me,yo={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.audio_transcript.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_in\
dex","response_id","type"]};function Me(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Me.errors=[{instancePath:n+"/content_ind\
ex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==void 0){let i=e;if(typeof r.
delta!="string")return Me.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Me.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:yo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="stri\
ng")return Me.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Me.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Me.errors=
[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return Me.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="response.audio_transcript.delta")return Me.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return Me.
errors=[{instancePath:n+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:yo.properties.obfuscation.type}}],!1;var s=p===e}else
var s=!0}}}}}}}else return Me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=t,e===0}var sa=Xe,Ql={type:"\
object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"stri\
ng"},transcript:{type:"string"},type:{type:"string",const:"response.audio_transcript.done"}},required:["content_index","item_id","output_index","response_id","t\
ranscript","type"]};function Xe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return Xe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Xe.errors=[{instancePath:n+"/content_i\
ndex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,
p=e;if(typeof i!="string"&&i!==null)return Xe.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ql.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Xe.errors=[{instancePath:n+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!=
"number")return Xe.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Xe.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.transcript!==void 0){let i=e;if(typeof r.transcript!="string")return Xe.
errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==
void 0){let i=r.type,p=e;if(typeof i!="string")return Xe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(i!=="response.audio_transcript.done")return Xe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return Xe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return Xe.errors=t,e===0}var na=Ye,uo={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"strin\
g"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.\
content_part.added"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},ei={type:"objec\
t",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function kt(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let o=r.audio,i=e;if(typeof o!="string"&&o!==null)return kt.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:ei.
properties.audio.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,i=e;if(typeof o!="string"&&o!==null)return kt.errors=[{instancePath:n+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:ei.properties.text.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,i=e;if(typeof o!="string"&&o!==null)return kt.errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:ei.properties.transcript.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(!(o==="text"||o==="audio"||o===null))return kt.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ei.properties.type.enum}}],!1;var s=i===e}else var s=!0}}}else
return kt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kt.errors=t,e===0}function Ye(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return Ye.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;
if(typeof r.content_index!="number")return Ye.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ye.errors=[{instancePath:n+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:uo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let i=e;if(typeof r.item_id!="string")return Ye.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Ye.errors=[{instancePath:n+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.part!==void 0){let i=e;kt(r.part,{instancePath:n+
"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=t===null?kt.errors:t.concat(kt.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.response_id!==
void 0){let i=e;if(typeof r.response_id!="string")return Ye.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ye.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.content_part.added")return Ye.errors=[{instancePath:n+"/type",schemaPath:"#/\
properties/type/const",keyword:"const",params:{allowedValue:"response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.
previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Ye.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:uo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ye.errors=t,e===0}var ia=Ze,fo={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"strin\
g",const:"response.content_part.done"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},
ri={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};
function Pt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==
void 0){let o=r.audio,i=e;if(typeof o!="string"&&o!==null)return Pt.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{
type:ri.properties.audio.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,i=e;if(typeof o!="string"&&o!==null)return Pt.errors=[{instancePath:n+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:ri.properties.text.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,i=e;if(typeof o!="string"&&o!==null)return Pt.errors=[{instancePath:n+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:ri.properties.transcript.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(!(o==="text"||o==="audio"||o===null))return Pt.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ri.properties.type.enum}}],!1;var s=i===e}else var s=!0}}}else
return Pt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pt.errors=t,e===0}function Ze(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return Ze.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;
if(typeof r.content_index!="number")return Ze.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ze.errors=[{instancePath:n+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:fo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let i=e;if(typeof r.item_id!="string")return Ze.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Ze.errors=[{instancePath:n+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.part!==void 0){let i=e;Pt(r.part,{instancePath:n+
"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=t===null?Pt.errors:t.concat(Pt.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.response_id!==
void 0){let i=e;if(typeof r.response_id!="string")return Ze.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ze.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.content_part.done")return Ze.errors=[{instancePath:n+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.
previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Ze.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:fo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ze.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ze.errors=t,e===0}var oa=ts,co={type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitio\
ns/RealtimeResponse"},type:{type:"string",const:"response.created"},previous_item_id:{type:["string","null"]}},required:["response","type"]},bn={type:"object",properties:{
id:{type:"string"},conversation_id:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[
{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},
{type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_audio_format:{anyOf:[
{type:"string"},{type:"null"}]},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[{$ref:"#/definitions/Rea\
ltimeResponseStatus"},{type:"string"},{type:"null"}]},temperature:{type:["number","null"]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"nul\
l"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}},required:["id"]},mo={type:"object",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output_tokens","content_filter",null]},type:{enum:["completed","canc\
elled","incomplete","failed",null]}}},gi={type:"object",properties:{code:{type:["string","null"]},message:{type:["string","null"]},type:{type:["string","null"]}}};
function ws(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==
void 0){let o=r.code,i=e;if(typeof o!="string"&&o!==null)return ws.errors=[{instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:gi.
properties.code.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,i=e;if(typeof o!="string"&&o!==null)return ws.errors=[{instancePath:n+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:gi.properties.message.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){
let o=r.type,i=e;if(typeof o!="string"&&o!==null)return ws.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:gi.properties.
type.type}}],!1;var s=i===e}else var s=!0}}else return ws.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ws.errors=
t,e===0}function bs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.error!==void 0){let i=r.error,p=e,l=e,f=!1,k=e;ws(i,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?ws.errors:t.
concat(ws.errors),e=t.length);var s=k===e;if(f=f||s,!f){let m=e;if(i!==null){let y={instancePath:n+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var s=m===e;f=f||s}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:n+"/error",schemaPath:"\
#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,bs.errors=t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let i=r.
reason,p=e;if(!(i==="turn_detected"||i==="client_cancelled"||i==="max_output_tokens"||i==="content_filter"||i===null))return bs.errors=[{instancePath:n+"/reason",
schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:mo.properties.reason.enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let i=r.
type,p=e;if(!(i==="completed"||i==="cancelled"||i==="incomplete"||i==="failed"||i===null))return bs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:mo.properties.type.enum}}],!1;var o=p===e}else var o=!0}}else return bs.errors=[{instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return bs.errors=t,e===0}var ki={type:"object",properties:{input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseUsage.InputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage.O\
utputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},Fn={type:"object",properties:{audio_tokens:{type:[
"number","null"]},cached_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]},cached_tokens_details:{type:["object","null"]},image_tokens:{type:[
"number","null"]}}};function Lr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,i=e;if(typeof o!="number"&&o!==null)return Lr.errors=[{instancePath:n+"/audio_tokens",schemaPath:"#\
/properties/audio_tokens/type",keyword:"type",params:{type:Fn.properties.audio_tokens.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let o=r.
cached_tokens,i=e;if(typeof o!="number"&&o!==null)return Lr.errors=[{instancePath:n+"/cached_tokens",schemaPath:"#/properties/cached_tokens/type",keyword:"type",
params:{type:Fn.properties.cached_tokens.type}}],!1;var s=i===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,i=e;if(typeof o!="number"&&o!==
null)return Lr.errors=[{instancePath:n+"/text_tokens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Fn.properties.text_tokens.type}}],!1;
var s=i===e}else var s=!0;if(s){if(r.cached_tokens_details!==void 0){let o=r.cached_tokens_details,i=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)
return Lr.errors=[{instancePath:n+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/type",keyword:"type",params:{type:Fn.properties.cached_tokens_details.
type}}],!1;var s=i===e}else var s=!0;if(s)if(r.image_tokens!==void 0){let o=r.image_tokens,i=e;if(typeof o!="number"&&o!==null)return Lr.errors=[{instancePath:n+
"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:Fn.properties.image_tokens.type}}],!1;var s=i===e}else var s=!0}}}}else return Lr.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lr.errors=t,e===0}var Pi={type:"object",properties:{audio_tokens:{
type:["number","null"]},text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function Os(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,i=e;if(typeof o!="number"&&
o!==null)return Os.errors=[{instancePath:n+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Pi.properties.audio_tokens.type}}],
!1;var s=i===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,i=e;if(typeof o!="number"&&o!==null)return Os.errors=[{instancePath:n+"/text_t\
okens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Pi.properties.text_tokens.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.reasoning_tokens!==
void 0){let o=r.reasoning_tokens,i=e;if(typeof o!="number"&&o!==null)return Os.errors=[{instancePath:n+"/reasoning_tokens",schemaPath:"#/properties/reasoning_to\
kens/type",keyword:"type",params:{type:Pi.properties.reasoning_tokens.type}}],!1;var s=i===e}else var s=!0}}else return Os.errors=[{instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return Os.errors=t,e===0}function zr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,l=e,f=e,k=!1,m=e;Lr(p,{instancePath:n+
"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||(t=t===null?Lr.errors:t.concat(Lr.errors),e=t.length);var s=m===e;if(k=
k||s,!k){let d=e;if(p!==null){let P={instancePath:n+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[P]:t.push(P),e++}var s=d===e;k=k||s}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:n+"/input_token_details",schemaPath:"#\
/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,zr.errors=t,!1}var o=l===e}else var o=!0;if(o){if(r.input_tokens!==
void 0){let p=r.input_tokens,l=e;if(typeof p!="number"&&p!==null)return zr.errors=[{instancePath:n+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:ki.properties.input_tokens.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,l=e,f=e,
k=!1,m=e;Os(p,{instancePath:n+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:u})||(t=t===null?Os.errors:t.concat(Os.errors),
e=t.length);var i=m===e;if(k=k||i,!k){let y=e;if(p!==null){let O={instancePath:n+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var i=y===e;k=k||i}if(k)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:n+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,zr.errors=t,!1}var o=l===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,l=e;if(typeof p!="number"&&p!==null)return zr.errors=[{instancePath:n+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:ki.properties.output_tokens.type}}],!1;var o=l===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,l=e;if(typeof p!="number"&&p!==null)return zr.errors=[{instancePath:n+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:ki.properties.total_tokens.type}}],!1;var o=l===e}else var o=!0}}}}else return zr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return zr.errors=t,e===0}function te(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let O;if(r.id===void 0&&(O="id"))return te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:O}}],!1;if(r.id!==void 0){let v=e;if(typeof r.id!="string")return te.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.conversation_id!==void 0){let v=r.conversation_id,V=e;if(typeof v!="string"&&v!==null)return te.
errors=[{instancePath:n+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type:bn.properties.conversation_id.type}}],!1;var s=V===
e}else var s=!0;if(s){if(r.max_output_tokens!==void 0){let v=r.max_output_tokens,V=e,g=e,a=!1,c=e;if(typeof v!="number"){let h={instancePath:n+"/max_output_toke\
ns",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[h]:t.push(h),e++}var o=c===e;if(a=a||o,!a){let h=e;
if(typeof v!="string"){let j={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[j]:t.push(j),e++}if(v!=="inf"){let j={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",
params:{allowedValue:"inf"}};t===null?t=[j]:t.push(j),e++}var o=h===e;if(a=a||o,!a){let j=e;if(v!==null){let D={instancePath:n+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var o=j===e;a=a||o}}if(a)e=g,t!==null&&(g?t.length=
g:t=null);else{let h={instancePath:n+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(
h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.metadata!==void 0){let v=r.metadata,V=e,g=e,a=!1,c=e;At(v,{instancePath:n+"/metadata",parentData:r,parentDataProperty:"\
metadata",rootData:u})||(t=t===null?At.errors:t.concat(At.errors),e=t.length);var i=c===e;if(a=a||i,!a){let h=e;if(v!==null){let j={instancePath:n+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var i=h===e;a=a||i}if(a)e=g,t!==null&&(g?t.length=g:t=null);else{
let h={instancePath:n+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===
e}else var s=!0;if(s){if(r.modalities!==void 0){let v=r.modalities,V=e,g=e,a=!1,c=e;if(e===c)if(Array.isArray(v)){var p=!0;let h=v.length;for(let w=0;w<h;w++){let j=v[w],
b=e;if(typeof j!="string"){let q={instancePath:n+"/modalities/"+w,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(!(j==="text"||j==="audio")){let q={instancePath:n+"/modalities/"+w,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"\
enum",params:{allowedValues:bn.properties.modalities.anyOf[0].items.enum}};t===null?t=[q]:t.push(q),e++}var p=b===e;if(!p)break}}else{let h={instancePath:n+"/mo\
dalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[h]:t.push(h),e++}var l=c===e;if(a=a||l,!a){let h=e;
if(e===h)if(Array.isArray(v)){var f=!0;let j=v.length;for(let b=0;b<j;b++){let D=e;if(typeof v[b]!="string"){let $={instancePath:n+"/modalities/"+b,schemaPath:"\
#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[$]:t.push($),e++}var f=D===e;if(!f)break}}else{let j={instancePath:n+
"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[j]:t.push(j),e++}var l=h===e;if(a=a||l,!a){let j=e;
if(v!==null){let D={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),
e++}var l=j===e;a=a||l}}if(a)e=g,t!==null&&(g?t.length=g:t=null);else{let h={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.object!==void 0){let v=r.object,V=e;if(!(v==="realtime.r\
esponse"||v===null))return te.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:bn.properties.object.
enum}}],!1;var s=V===e}else var s=!0;if(s){if(r.output!==void 0){let v=r.output,V=e;if(!Array.isArray(v)&&v!==null)return te.errors=[{instancePath:n+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:bn.properties.output.type}}],!1;if(e===V&&Array.isArray(v)){var k=!0;let a=v.length;for(let c=0;c<a;c++){let _=e;
X(v[c],{instancePath:n+"/output/"+c,parentData:v,parentDataProperty:c,rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var k=_===e;if(!k)break}}
var s=V===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let v=r.output_audio_format,V=e,g=e,a=!1,c=e;if(typeof v!="string"){let h={instancePath:n+"/o\
utput_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[h]:t.push(h),e++}var m=c===e;if(a=
a||m,!a){let h=e;if(v!==null){let j={instancePath:n+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[j]:t.push(j),e++}var m=h===e;a=a||m}if(a)e=g,t!==null&&(g?t.length=g:t=null);else{let h={instancePath:n+"/output_audio_format",schemaPath:"#\
/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.status!==
void 0){let v=r.status,V=e;if(!(v==="completed"||v==="cancelled"||v==="failed"||v==="incomplete"||v==="in_progress"||v===null))return te.errors=[{instancePath:n+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:bn.properties.status.enum}}],!1;var s=V===e}else var s=!0;if(s){if(r.status_details!==
void 0){let v=r.status_details,V=e,g=e,a=!1,c=e;bs(v,{instancePath:n+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:u})||(t=t===null?
bs.errors:t.concat(bs.errors),e=t.length);var d=c===e;if(a=a||d,!a){let h=e;if(typeof v!="string"){let j={instancePath:n+"/status_details",schemaPath:"#/propert\
ies/status_details/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[j]:t.push(j),e++}var d=h===e;if(a=a||d,!a){let j=e;if(v!==null){let D={instancePath:n+
"/status_details",schemaPath:"#/properties/status_details/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var d=j===e;a=a||d}}if(a)
e=g,t!==null&&(g?t.length=g:t=null);else{let h={instancePath:n+"/status_details",schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s){if(r.temperature!==void 0){let v=r.temperature,V=e;if(typeof v!="number"&&v!==null)return te.
errors=[{instancePath:n+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:bn.properties.temperature.type}}],!1;var s=V===e}else
var s=!0;if(s){if(r.usage!==void 0){let v=r.usage,V=e,g=e,a=!1,c=e;zr(v,{instancePath:n+"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?
zr.errors:t.concat(zr.errors),e=t.length);var y=c===e;if(a=a||y,!a){let h=e;if(v!==null){let j={instancePath:n+"/usage",schemaPath:"#/properties/usage/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[j]:t.push(j),e++}var y=h===e;a=a||y}if(a)e=g,t!==null&&(g?t.length=g:t=null);else{let h={instancePath:n+"/\
usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=t,!1}var s=V===e}else var s=!0;if(s)if(r.voice!==
void 0){let v=r.voice,V=e,g=e,a=!1,c=e;if(typeof v!="string"){let h={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[h]:t.push(h),e++}var P=c===e;if(a=a||P,!a){let h=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let j={instancePath:n+"/voice",schemaPath:"\
#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[j]:t.push(j),e++}var P=h===e;if(a=a||P,!a){let j=e;if(v!==null){let D={instancePath:n+
"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var P=j===e;a=a||P}}if(a)e=g,t!==null&&(g?
t.length=g:t=null);else{let h={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,te.errors=
t,!1}var s=V===e}else var s=!0}}}}}}}}}}}}else return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=
t,e===0}function ts(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))return ts.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return ts.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:co.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let i=e;te(r.response,{instancePath:n+
"/response",parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return ts.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.created")return ts.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"res\
ponse.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return ts.errors=
[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:co.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}else return ts.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ts.errors=t,e===0}var pa=qr,ti={type:"\
object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"},usage:{type:["\
object","null"]},response_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["response","type"]};function qr(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="respo\
nse")||r.type===void 0&&(o="type"))return qr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return qr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ti.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let i=e;te(r.response,{instancePath:n+"/response",parentData:r,
parentDataProperty:"response",rootData:u})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,
p=e;if(typeof i!="string")return qr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="respo\
nse.done")return qr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else
var s=!0;if(s){if(r.usage!==void 0){let i=r.usage,p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return qr.errors=[{instancePath:n+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:ti.properties.usage.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=r.response_id,
p=e;if(typeof i!="string"&&i!==null)return qr.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:ti.properties.
response_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return qr.errors=
[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:ti.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}}}else return qr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qr.errors=t,e===0}var aa=Se,_o={
type:"object",properties:{call_id:{type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","\
output_index","response_id","type"]};function Se(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Se.errors=[{instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let i=e;if(typeof r.call_id!="string")return Se.errors=[{instancePath:n+"/call_id",schemaPath:"#/\
properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==void 0){let i=e;if(typeof r.delta!="string")return Se.
errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Se.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:_o.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Se.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return Se.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Se.errors=[{instancePath:n+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Se.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.function_call\
_arguments.delta")return Se.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_ar\
guments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return Se.errors=[{instancePath:n+
"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:_o.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Se.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}var la=Fe,vo={type:"object",properties:{arguments:{
type:"string"},call_id:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{
type:"string",const:"response.function_call_arguments.done"},name:{type:["string","null"]}},required:["arguments","call_id","item_id","output_index","response_i\
d","type"]};function Fe(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.arguments===void 0&&(o="arguments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_in\
dex")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Fe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.arguments!==void 0){let i=e;if(typeof r.arguments!="string")return Fe.errors=[{instancePath:n+"/arguments",schemaPath:"#/properties\
/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.call_id!==void 0){let i=e;if(typeof r.call_id!="string")return Fe.
errors=[{instancePath:n+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==
void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Fe.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:vo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.item_id!="string")return Fe.errors=[{instancePath:n+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;
if(typeof r.output_index!="number")return Fe.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Fe.errors=[{instancePath:n+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!=
"string")return Fe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.function_call\
_arguments.done")return Fe.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arg\
uments.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.name!==void 0){let i=r.name,p=e;if(typeof i!="string"&&i!==null)return Fe.errors=[{instancePath:n+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:vo.properties.name.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Fe.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}var ya=Vr,ho={type:"object",properties:{event_id:{type:["string","null"]},
item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"},previous_item_id:{
type:["string","null"]}},required:["item","output_index","response_id","type"]};function Vr(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Vr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Vr.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:ho.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;X(r.item,{instancePath:n+"/item",
parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){
let i=e;if(typeof r.output_index!="number")return Vr.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Vr.errors=[{instancePath:n+"/res\
ponse_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,
p=e;if(typeof i!="string")return Vr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="respo\
nse.output_item.added")return Vr.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item\
.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Vr.errors=[{instancePath:n+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:ho.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}else
return Vr.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vr.errors=t,e===0}var ua=Er,go={type:"object",properties:{
event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"\
response.output_item.done"},previous_item_id:{type:["string","null"]}},required:["item","output_index","response_id","type"]};function Er(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Er.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Er.errors=[{instancePath:n+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:go.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let i=e;
X(r.item,{instancePath:n+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var s=i===e}else var s=!0;
if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Er.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return Er.
errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Er.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(i!=="response.output_item.done")return Er.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_item.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,p=e;if(typeof i!="string"&&i!==null)return Er.
errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:go.properties.previous_item_id.type}}],!1;
var s=p===e}else var s=!0}}}}}else return Er.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Er.errors=t,e===0}var fa=Ue,
ko={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},response_id:{type:"string"},type:{type:"string",const:"response.text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","i\
tem_id","output_index","response_id","type"]};function Ue(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ue.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let i=e;if(typeof r.content_index!="number")return Ue.errors=[{instancePath:n+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.delta!==void 0){let i=e;
if(typeof r.delta!="string")return Ue.errors=[{instancePath:n+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Ue.errors=[{instancePath:n+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:ko.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let i=e;if(typeof r.
item_id!="string")return Ue.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return Ue.errors=[{instancePath:n+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="stri\
ng")return Ue.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ue.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="response.text.delta")return Ue.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.text.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let i=r.obfuscation,p=e;if(typeof i!="string"&&i!==null)return Ue.errors=[{
instancePath:n+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:ko.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return Ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=t,e===0}var da=er,Xl={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"str\
ing"},type:{type:"string",const:"response.text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function er(r,{instancePath:n="",
parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="\
content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o=
"text")||r.type===void 0&&(o="type"))return er.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let i=e;if(typeof r.content_index!="number")return er.errors=[{instancePath:n+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return er.errors=[{instancePath:n+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Xl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let i=e;if(typeof r.item_id!="string")return er.errors=[{instancePath:n+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=i===e}else var s=!0;if(s){if(r.output_index!==void 0){let i=e;if(typeof r.output_index!="number")return er.errors=[{instancePath:n+"/output_i\
ndex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;
if(typeof r.response_id!="string")return er.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"strin\
g"}}],!1;var s=i===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return er.errors=[{instancePath:n+"/text",schemaPath:"#/properti\
es/text/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return er.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="response.text.done")return er.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return er.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=t,e===0}var ca=Xs,Yl={type:"object",properties:{event_id:{type:[
"string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",const:"session.created"}},required:["session","type"]},Ve={type:"object",properties:{
id:{type:["string","null"]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions/Session.InputAud\
ioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/Session.InputAudioTranscription"},{type:"null"}]},instructions:{type:[
"string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"s\
tring",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"\
string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},
tools:{type:["array","null"],items:{$ref:"#/definitions/Session.Tool"}},tracing:{anyOf:[{type:"string",const:"auto"},{$ref:"#/definitions/Session.TracingConfigu\
ration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"\
null"}]},object:{type:["string","null"]},expires_at:{type:["number","null"]},client_secret:{},include:{},prompt:{},truncation:{},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};function Cn(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,i=e,p=!1,l=e;if(typeof o!="string"){let f={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let m={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var s=f===e;p=p||s}if(p)e=i,t!==null&&(i?t.length=i:t=null);else{let f={instancePath:n+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Cn.errors=t,!1}}}else return Cn.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Cn.errors=t,e===0}var wi={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function js(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,i=e;if(typeof o!="string"&&o!==null)return js.errors=
[{instancePath:n+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:wi.properties.language.type}}],!1;var s=i===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,i=e;if(typeof o!="string"&&o!==null)return js.errors=[{instancePath:n+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:wi.properties.model.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,i=e;if(typeof o!="string"&&o!==null)return js.
errors=[{instancePath:n+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:wi.properties.prompt.type}}],!1;var s=i===e}else var s=!0}}else
return js.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return js.errors=t,e===0}var Po={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function xs(r,{instancePath:n="",parentData:x,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let i=r.description,p=e;if(typeof i!=
"string"&&i!==null)return xs.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Po.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name,p=e;if(typeof i!="string"&&i!==null)return xs.errors=[{instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:Po.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;
if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,xs.errors=t,!1}var s=p===e}else var s=!0}}else return xs.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return xs.errors=t,e===0}var wo={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function _n(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,i=e;if(typeof o!="string"&&o!==null)return _n.errors=[{instancePath:n+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:wo.properties.group_id.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
i=e;if(typeof o!="string"&&o!==null)return _n.errors=[{instancePath:n+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:wo.
properties.workflow_name.type}}],!1;var s=i===e}else var s=!0}else return _n.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return _n.errors=t,e===0}var br={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function ce(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let i=r.create_response,p=e;if(typeof i!="boolean"&&i!==null)
return ce.errors=[{instancePath:n+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:br.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let i=r.eagerness,p=e;if(!(i==="low"||i==="medium"||i==="high"||i==="auto"||i===null))return ce.errors=
[{instancePath:n+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:br.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let i=r.interrupt_response,p=e;if(typeof i!="boolean"&&i!==null)return ce.errors=[{instancePath:n+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:br.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let i=r.prefix_padding_ms,p=e;if(typeof i!="number"&&i!==null)return ce.errors=[{instancePath:n+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:br.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let i=r.
silence_duration_ms,p=e;if(typeof i!="number"&&i!==null)return ce.errors=[{instancePath:n+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:br.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let i=r.threshold,p=e;if(typeof i!=
"number"&&i!==null)return ce.errors=[{instancePath:n+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:br.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e,l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,ce.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let i=r.idle_timeout_ms,p=e;if(typeof i!="number"&&i!==null)return ce.errors=[{instancePath:n+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:br.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let i=r.speech_duration_ms,p=e;if(typeof i!="number"&&i!==null)return ce.errors=[{instancePath:n+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:br.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let i=r.auto_truncate,p=e;if(typeof i!="boolean"&&i!==null)return ce.errors=[{instancePath:n+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:br.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let i=r.appended_text_after_truncation,
p=e;if(typeof i!="string"&&i!==null)return ce.errors=[{instancePath:n+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:br.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return ce.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=t,e===0}function Q(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id,c=e;if(typeof a!="string"&&a!==null)return Q.errors=[{instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Ve.properties.id.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.input_audio_format!==void 0){
let a=r.input_audio_format,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf\
/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var o=w===e;if(h=h||o,!h){let b=e;if(a!==null){let q={instancePath:n+"/input_audio_\
format",schemaPath:"#/properties/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var o=b===e;h=h||o}if(h)e=_,
t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.input_audio_noise_reduction!==void 0){let a=r.input_audio_noise_reduction,c=e,_=e,h=!1,
w=e;Cn(a,{instancePath:n+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:u})||(t=t===null?Cn.errors:t.concat(
Cn.errors),e=t.length);var i=w===e;if(h=h||i,!h){let b=e;if(a!==null){let q={instancePath:n+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var i=b===e;h=h||i}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:n+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:
t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.input_audio_transcription!==void 0){let a=r.input_audio_transcription,c=e,_=e,h=!1,w=e;js(a,{instancePath:n+
"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?js.errors:t.concat(js.errors),e=t.length);var p=w===
e;if(h=h||p,!h){let b=e;if(a!==null){let q={instancePath:n+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var p=b===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/input_audio_tr\
anscription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else
var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,c=e;if(typeof a!="string"&&a!==null)return Q.errors=[{instancePath:n+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:Ve.properties.instructions.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.max_response_output_tokens!==
void 0){let a=r.max_response_output_tokens,c=e,_=e,h=!1,w=e;if(typeof a!="number"){let b={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/\
max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[b]:t.push(b),e++}var l=w===e;if(h=h||l,!h){let b=e;if(typeof a!="str\
ing"){let q={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(a!=="inf"){let q={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",
keyword:"const",params:{allowedValue:"inf"}};t===null?t=[q]:t.push(q),e++}var l=b===e;if(h=h||l,!h){let q=e;if(a!==null){let R={instancePath:n+"/max_response_ou\
tput_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var l=q===e;h=h||
l}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.modalities!==void 0){let a=r.modalities,c=e,_=e,
h=!1,w=e;if(e===w)if(Array.isArray(a)){var f=!0;let b=a.length;for(let D=0;D<b;D++){let q=a[D],$=e;if(typeof q!="string"){let E={instancePath:n+"/modalities/"+D,
schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[E]:t.push(E),e++}if(!(q==="text"||q==="audio")){let E={
instancePath:n+"/modalities/"+D,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Ve.properties.modalities.anyOf[0].items.
enum}};t===null?t=[E]:t.push(E),e++}var f=$===e;if(!f)break}}else{let b={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"\
type",params:{type:"array"}};t===null?t=[b]:t.push(b),e++}var k=w===e;if(h=h||k,!h){let b=e;if(e===b)if(Array.isArray(a)){var m=!0;let q=a.length;for(let $=0;$<
q;$++){let R=e;if(typeof a[$]!="string"){let C={instancePath:n+"/modalities/"+$,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[C]:t.push(C),e++}var m=R===e;if(!m)break}}else{let q={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"\
type",params:{type:"array"}};t===null?t=[q]:t.push(q),e++}var k=b===e;if(h=h||k,!h){let q=e;if(a!==null){let R={instancePath:n+"/modalities",schemaPath:"#/prope\
rties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var k=q===e;h=h||k}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===
e}else var s=!0;if(s){if(r.model!==void 0){let a=r.model,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/model",schemaPath:"#/properties/model/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var d=w===e;if(h=h||d,!h){let b=e;if(a!==null){let q={instancePath:n+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var d=b===e;h=h||d}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else
var s=!0;if(s){if(r.output_audio_format!==void 0){let a=r.output_audio_format,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var y=w===e;if(h=h||y,!h){let b=e;
if(a!==null){let q={instancePath:n+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[q]:t.push(q),e++}var y=b===e;h=h||y}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.speed!==void 0){let a=r.
speed,c=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:n+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Ve.properties.
speed.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.temperature!==void 0){let a=r.temperature,c=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:n+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Ve.properties.temperature.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.
tool_choice!==void 0){let a=r.tool_choice,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var P=w===e;if(h=h||P,!h){let b=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){
let q={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),e++}var P=b===
e;if(h=h||P,!h){let q=e;if(a!==null){let R={instancePath:n+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[R]:t.push(R),e++}var P=q===e;h=h||P}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.tools!==void 0){let a=r.tools,
c=e;if(!Array.isArray(a)&&a!==null)return Q.errors=[{instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Ve.properties.tools.
type}}],!1;if(e===c&&Array.isArray(a)){var O=!0;let h=a.length;for(let w=0;w<h;w++){let j=e;xs(a[w],{instancePath:n+"/tools/"+w,parentData:a,parentDataProperty:w,
rootData:u})||(t=t===null?xs.errors:t.concat(xs.errors),e=t.length);var O=j===e;if(!O)break}}var s=c===e}else var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,
c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:n+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[b]:t.push(b),e++}var v=w===e;if(h=h||v,!h){let b=e;_n(a,{instancePath:n+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:u})||(t=
t===null?_n.errors:t.concat(_n.errors),e=t.length);var v=b===e;if(h=h||v,!h){let q=e;if(a!==null){let R={instancePath:n+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var v=q===e;h=h||v}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){
if(r.turn_detection!==void 0){let a=r.turn_detection,c=e,_=e,h=!1,w=e;ce(a,{instancePath:n+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||
(t=t===null?ce.errors:t.concat(ce.errors),e=t.length);var V=w===e;if(h=h||V,!h){let b=e;if(a!==null){let q={instancePath:n+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var V=b===e;h=h||V}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,
!1}var s=c===e}else var s=!0;if(s){if(r.voice!==void 0){let a=r.voice,c=e,_=e,h=!1,w=e;if(typeof a!="string"){let b={instancePath:n+"/voice",schemaPath:"#/prope\
rties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var g=w===e;if(h=h||g,!h){let b=e;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let q={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),e++}var g=b===
e;if(h=h||g,!h){let q=e;if(a!==null){let R={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[R]:t.push(R),e++}var g=q===e;h=h||g}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:n+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Q.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,c=e;if(typeof a!="strin\
g"&&a!==null)return Q.errors=[{instancePath:n+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Ve.properties.object.type}}],!1;var s=c===
e}else var s=!0;if(s){if(r.expires_at!==void 0){let a=r.expires_at,c=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:n+"/expires_at",schemaPath:"\
#/properties/expires_at/type",keyword:"type",params:{type:Ve.properties.expires_at.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.input_audio_sampling_rate!==void 0){
let a=r.input_audio_sampling_rate,c=e;if(typeof a!="number"&&a!==null)return Q.errors=[{instancePath:n+"/input_audio_sampling_rate",schemaPath:"#/properties/inp\
ut_audio_sampling_rate/type",keyword:"type",params:{type:Ve.properties.input_audio_sampling_rate.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.audio!==void 0){
let a=r.audio,c=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return Q.errors=[{instancePath:n+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:Ve.properties.audio.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.enable_noise_suppression!==void 0){let a=r.enable_noise_suppression,c=e;if(typeof a!=
"boolean"&&a!==null)return Q.errors=[{instancePath:n+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{
type:Ve.properties.enable_noise_suppression.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.enable_phonetic_spelling!==void 0){let a=r.enable_phonetic_spelling,
c=e;if(typeof a!="boolean"&&a!==null)return Q.errors=[{instancePath:n+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"\
type",params:{type:Ve.properties.enable_phonetic_spelling.type}}],!1;var s=c===e}else var s=!0;if(s)if(r.keep_context!==void 0){let a=r.keep_context,c=e;if(typeof a!=
"boolean"&&a!==null)return Q.errors=[{instancePath:n+"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:Ve.properties.keep_context.
type}}],!1;var s=c===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.
errors=t,e===0}function Xs(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return Xs.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return Xs.errors=[{instancePath:n+"/event_id",schemaPath:"#\
/properties/event_id/type",keyword:"type",params:{type:Yl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let i=e;Q(r.session,
{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?Q.errors:t.concat(Q.errors),e=t.length);var s=i===e}else var s=!0;
if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Xs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(i!=="session.created")return Xs.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
session.created"}}],!1;var s=p===e}else var s=!0}}else return Xs.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xs.
errors=t,e===0}var ma=ss,bo={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",const:"sessi\
on.updated"},previous_item_id:{type:["string","null"]}},required:["session","type"]};function ss(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return ss.errors=[{
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==
null)return ss.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:bo.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.session!==void 0){let i=e;Q(r.session,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?
Q.errors:t.concat(Q.errors),e=t.length);var s=i===e}else var s=!0;if(s){if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return ss.errors=[{instancePath:n+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="session.updated")return ss.errors=[{instancePath:n+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let i=r.previous_item_id,
p=e;if(typeof i!="string"&&i!==null)return ss.errors=[{instancePath:n+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{
type:bo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return ss.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ss.errors=t,e===0}var _a=Ys,Zl={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"#/definitions/TranscriptionSessi\
on"},type:{type:"string",const:"transcription_session.updated"}},required:["session","type"]},bi={type:"object",properties:{client_secret:{$ref:"#/definitions/T\
ranscriptionSession.ClientSecret"},input_audio_format:{type:["string","null"]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/TranscriptionSession.Input\
AudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{anyOf:[{$ref:"#/definitions/\
TranscriptionSession.TurnDetection"},{type:"null"}]}},required:["client_secret"]};function As(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.expires_at===void 0&&(o="expires_at")||r.value===void 0&&(o="value"))return As.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.expires_at!==void 0){let i=e;if(typeof r.expires_at!="number")return As.errors=[{instancePath:n+"/expires_at",schemaPath:"#/properties/expires_at/type",
keyword:"type",params:{type:"number"}}],!1;var s=i===e}else var s=!0;if(s)if(r.value!==void 0){let i=e;if(typeof r.value!="string")return As.errors=[{instancePath:n+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}else return As.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return As.errors=t,e===0}var Oo={type:"object",properties:{language:{type:["string","null"]},model:{anyOf:[{type:"\
string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ds(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let i=r.language,p=e;if(typeof i!="string"&&i!==null)return Ds.errors=[{instancePath:n+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Oo.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let i=r.model,p=e,l=e,f=!1,k=e;if(typeof i!="string"){let d={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[d]:t.push(d),e++}var o=k===e;if(f=f||o,!f){let d=e;if(i!==null){let P={instancePath:n+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:n+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ds.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let i=r.prompt,p=e;if(typeof i!="string"&&i!==null)return Ds.errors=[{instancePath:n+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:Oo.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ds.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ds.errors=t,e===0}var si={type:"object",properties:{prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{
type:["number","null"]},type:{type:["string","null"]}}};function wt(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,i=e;if(typeof o!="number"&&o!==null)return wt.errors=[
{instancePath:n+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:si.properties.prefix_padding_ms.type}}],!1;var s=i===
e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,i=e;if(typeof o!="number"&&o!==null)return wt.errors=[{instancePath:n+"/sil\
ence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:si.properties.silence_duration_ms.type}}],!1;var s=i===e}else var s=!0;
if(s){if(r.threshold!==void 0){let o=r.threshold,i=e;if(typeof o!="number"&&o!==null)return wt.errors=[{instancePath:n+"/threshold",schemaPath:"#/properties/thr\
eshold/type",keyword:"type",params:{type:si.properties.threshold.type}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,i=e;if(typeof o!="st\
ring"&&o!==null)return wt.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:si.properties.type.type}}],!1;var s=i===
e}else var s=!0}}}else return wt.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wt.errors=t,e===0}function pr(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.client_secret===
void 0&&(l="client_secret"))return pr.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(r.client_secret!==void 0){
let f=e;As(r.client_secret,{instancePath:n+"/client_secret",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?As.errors:t.concat(As.errors),
e=t.length);var s=f===e}else var s=!0;if(s){if(r.input_audio_format!==void 0){let f=r.input_audio_format,k=e;if(typeof f!="string"&&f!==null)return pr.errors=[{
instancePath:n+"/input_audio_format",schemaPath:"#/properties/input_audio_format/type",keyword:"type",params:{type:bi.properties.input_audio_format.type}}],!1;var s=k===
e}else var s=!0;if(s){if(r.input_audio_transcription!==void 0){let f=r.input_audio_transcription,k=e,m=e,d=!1,y=e;Ds(f,{instancePath:n+"/input_audio_transcripti\
on",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?Ds.errors:t.concat(Ds.errors),e=t.length);var o=y===e;if(d=d||o,!d){let O=e;
if(f!==null){let V={instancePath:n+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};t===null?t=[V]:t.push(V),e++}var o=O===e;d=d||o}if(d)e=m,t!==null&&(m?t.length=m:t=null);else{let O={instancePath:n+"/input_audio_transcription",schemaPath:"\
#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pr.errors=t,!1}var s=k===e}else var s=!0;if(s){if(r.
modalities!==void 0){let f=r.modalities,k=e;if(!Array.isArray(f)&&f!==null)return pr.errors=[{instancePath:n+"/modalities",schemaPath:"#/properties/modalities/t\
ype",keyword:"type",params:{type:bi.properties.modalities.type}}],!1;if(e===k&&Array.isArray(f)){var i=!0;let d=f.length;for(let y=0;y<d;y++){let P=f[y],O=e;if(typeof P!=
"string")return pr.errors=[{instancePath:n+"/modalities/"+y,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(P===
"text"||P==="audio"))return pr.errors=[{instancePath:n+"/modalities/"+y,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:bi.
properties.modalities.items.enum}}],!1;var i=O===e;if(!i)break}}var s=k===e}else var s=!0;if(s)if(r.turn_detection!==void 0){let f=r.turn_detection,k=e,m=e,d=!1,
y=e;wt(f,{instancePath:n+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?wt.errors:t.concat(wt.errors),e=t.length);
var p=y===e;if(d=d||p,!d){let O=e;if(f!==null){let V={instancePath:n+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[V]:t.push(V),e++}var p=O===e;d=d||p}if(d)e=m,t!==null&&(m?t.length=m:t=null);else{let O={instancePath:n+"/turn_detection",schemaPath:"\
#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pr.errors=t,!1}var s=k===e}else var s=!0}}}}else return pr.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pr.errors=t,e===0}function Ys(r,{instancePath:n="",parentData:x,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return Ys.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="st\
ring"&&i!==null)return Ys.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Zl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let i=e;pr(r.session,{instancePath:n+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?pr.errors:t.concat(pr.errors),e=t.length);var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return Ys.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="transcription_session.updated")return Ys.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.updated"}}],!1;var s=p===e}else var s=!0}}else
return Ys.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ys.errors=t,e===0}var va=ns,ey={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function ns(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ns.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return ns.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:ey.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!=
"string")return ns.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return ns.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="output_audio_buffer.started")return ns.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return ns.errors=[{instancePath:n,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ns.errors=t,e===0}var ha=is,ry={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{
type:"string",const:"output_audio_buffer.stopped"}},required:["response_id","type"]};function is(r,{instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return is.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&
i!==null)return is.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ry.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!="string")return is.errors=[{instancePath:n+"/response_id",schemaPath:"#/proper\
ties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return is.
errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(i!=="output_audio_buffer.stopped")return is.errors=
[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else
return is.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return is.errors=t,e===0}var ga=os,ty={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function os(r,{
instancePath:n="",parentData:x,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return os.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let i=r.event_id,p=e;if(typeof i!="string"&&i!==null)return os.errors=[{instancePath:n+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:ty.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let i=e;if(typeof r.response_id!=
"string")return os.errors=[{instancePath:n+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.type!==void 0){let i=r.type,p=e;if(typeof i!="string")return os.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(i!=="output_audio_buffer.cleared")return os.errors=[{instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return os.errors=[{instancePath:n,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return os.errors=t,e===0}var ny={ga:new Map(Object.entries({"conversation.item.create":jo,"conversation.item.delete":xo,"conversation.item.retrieve":Ao,"conversation.item.truncate":Do,"\
input_audio_buffer.append":qo,"input_audio_buffer.clear":Vo,"output_audio_buffer.clear":Eo,"input_audio_buffer.commit":$o,"response.cancel":Ro,"response.create":Co,
"session.update":To,"conversation.created":Io,"conversation.item.created":Mo,"conversation.item.deleted":So,"conversation.item.input_audio_transcription.complet\
ed":Fo,"conversation.item.input_audio_transcription.delta":Uo,"conversation.item.input_audio_transcription.failed":No,"conversation.item.retrieved":Ko,"conversa\
tion.item.truncated":Lo,error:zo,"input_audio_buffer.cleared":Go,"input_audio_buffer.committed":Bo,"input_audio_buffer.dtmf_event_received":Wo,"input_audio_buff\
er.speech_started":Ho,"input_audio_buffer.speech_stopped":Jo,"rate_limits.updated":Qo,"response.output_audio.delta":Xo,"response.output_audio.done":Yo,"response\
.output_audio_transcript.delta":Zo,"response.output_audio_transcript.done":ep,"response.content_part.added":rp,"response.content_part.done":tp,"response.created":sp,
"response.done":np,"response.function_call_arguments.delta":ip,"response.function_call_arguments.done":op,"response.output_item.added":pp,"response.output_item.\
done":ap,"response.output_text.delta":lp,"response.output_text.done":yp,"session.created":up,"session.updated":fp,"output_audio_buffer.started":dp,"output_audio\
_buffer.stopped":cp,"output_audio_buffer.cleared":mp,"conversation.item.added":_p,"conversation.item.done":vp,"input_audio_buffer.timeout_triggered":hp,"convers\
ation.item.input_audio_transcription.segment":gp,"mcp_list_tools.in_progress":kp,"mcp_list_tools.completed":Pp,"mcp_list_tools.failed":wp,"response.mcp_call_arg\
uments.delta":bp,"response.mcp_call_arguments.done":Op,"response.mcp_call.in_progress":jp,"response.mcp_call.completed":xp,"response.mcp_call.failed":Ap})),beta:new Map(
Object.entries({"conversation.item.create":Dp,"conversation.item.delete":qp,"conversation.item.retrieve":Vp,"conversation.item.truncate":Ep,"input_audio_buffer.\
append":$p,"input_audio_buffer.clear":Rp,"output_audio_buffer.clear":Cp,"input_audio_buffer.commit":Tp,"response.cancel":Ip,"response.create":Mp,"session.update":Sp,
"transcription_session.update":Fp,"conversation.created":Up,"conversation.item.created":Np,"conversation.item.deleted":Kp,"conversation.item.input_audio_transcr\
iption.completed":Lp,"conversation.item.input_audio_transcription.delta":zp,"conversation.item.input_audio_transcription.failed":Gp,"conversation.item.retrieved":Bp,
"conversation.item.truncated":Wp,error:Hp,"input_audio_buffer.cleared":Jp,"input_audio_buffer.committed":Qp,"input_audio_buffer.speech_started":Xp,"input_audio_\
buffer.speech_stopped":Yp,"rate_limits.updated":Zp,"response.audio.delta":ea,"response.audio.done":ra,"response.audio_transcript.delta":ta,"response.audio_trans\
cript.done":sa,"response.content_part.added":na,"response.content_part.done":ia,"response.created":oa,"response.done":pa,"response.function_call_arguments.delta":aa,
"response.function_call_arguments.done":la,"response.output_item.added":ya,"response.output_item.done":ua,"response.text.delta":fa,"response.text.done":da,"sess\
ion.created":ca,"session.updated":ma,"transcription_session.updated":_a,"output_audio_buffer.started":va,"output_audio_buffer.stopped":ha,"output_audio_buffer.c\
leared":ga}))};export{ny as validators};
