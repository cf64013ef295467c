// Made by `npm run generate` from the types of openai 7.57.0 and scripts/schemas/overlay.ts.
var Uo=Kt,Nn={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.create"},event_id:{type:["stri\
ng","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]};var bn={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/RealtimeConversationItemSystemMessage.Content"}},role:{type:"string",const:"s\
ystem"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progres\
s",null]}},required:["content","role","type"]},Kn={type:"object",properties:{text:{type:["string","null"]},type:{enum:["input_text",null]}}};function di(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!=
"string"&&o!==null)return di.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Kn.properties.text.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="input_text"||o===null))return di.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/enum",keyword:"enum",params:{allowedValues:Kn.properties.type.enum}}],!1;var s=n===e}else var s=!0}else return di.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return di.errors=t,e===0}function qe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content")||r.role===void 0&&(n="role")||r.type===void 0&&(n="type"))return qe.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.content!==void 0){let p=r.content,l=e;if(e===l)if(Array.
isArray(p)){var s=!0;let f=p.length;for(let g=0;g<f;g++){let c=e;di(p[g],{instancePath:i+"/content/"+g,parentData:p,parentDataProperty:g,rootData:u})||(t=t===null?
di.errors:t.concat(di.errors),e=t.length);var s=c===e;if(!s)break}}else return qe.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!="string")return qe.errors=[{instancePath:i+"/\
role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="system")return qe.errors=[{instancePath:i+"/role",schemaPath:"#/pro\
perties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="strin\
g")return qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return qe.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else var o=!0;if(o){if(r.id!==void 0){
let p=r.id,l=e;if(typeof p!="string"&&p!==null)return qe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:bn.properties.
id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return qe.errors=[{instancePath:i+"/o\
bject",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:bn.properties.object.enum}}],!1;var o=l===e}else var o=!0;if(o)if(r.status!==void 0){
let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return qe.errors=[{instancePath:i+"/status",schemaPath:"#/properties/sta\
tus/enum",keyword:"enum",params:{allowedValues:bn.properties.status.enum}}],!1;var o=l===e}else var o=!0}}}}}else return qe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}var On={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/R\
ealtimeConversationItemUserMessage.Content"}},role:{type:"string",const:"user"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["\
realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]}},required:["content","role","type"]},zs={type:"object",properties:{audio:{type:[
"string","null"]},detail:{enum:["auto","low","high",null]},image_url:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},
type:{anyOf:[{type:"string",enum:["input_text","input_audio","input_image"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function Pr(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return Pr.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:zs.
properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.detail!==void 0){let n=r.detail,p=e;if(!(n==="auto"||n==="low"||n==="high"||n===null))return Pr.
errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:zs.properties.detail.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.image_url!==void 0){let n=r.image_url,p=e;if(typeof n!="string"&&n!==null)return Pr.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/ima\
ge_url/type",keyword:"type",params:{type:zs.properties.image_url.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="s\
tring"&&n!==null)return Pr.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:zs.properties.text.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return Pr.errors=[{instancePath:i+"/transcript",schemaPath:"\
#/properties/transcript/type",keyword:"type",params:{type:zs.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,
l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[d]:t.push(d),e++}if(!(n==="input_text"||n==="input_audio"||n==="input_image")){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:zs.properties.type.anyOf[0].enum}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(typeof n!="string"){let P={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[P]:t.push(P),e++}if(n!=="audio"){let P={instancePath:i+"/\
type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"audio"}};t===null?t=[P]:t.push(P),e++}var o=d===e;if(f=f||o,!f){let P=e;
if(n!==null){let v={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===
e;f=f||o}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[d]:t.push(d),e++,Pr.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let n=r.format,p=e;if(typeof n!="string"&&n!==null)return Pr.errors=
[{instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:zs.properties.format.type}}],!1;var s=p===e}else var s=!0}}}}}}else
return Pr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pr.errors=t,e===0}function Ve(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content")||r.role===
void 0&&(n="role")||r.type===void 0&&(n="type"))return Ve.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.
content!==void 0){let p=r.content,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let f=p.length;for(let g=0;g<f;g++){let c=e;Pr(p[g],{instancePath:i+"/content/"+g,parentData:p,
parentDataProperty:g,rootData:u})||(t=t===null?Pr.errors:t.concat(Pr.errors),e=t.length);var s=c===e;if(!s)break}}else return Ve.errors=[{instancePath:i+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!=
"string")return Ve.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="user")return Ve.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){
let p=r.type,l=e;if(typeof p!="string")return Ve.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(p!=="message")return Ve.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else
var o=!0;if(o){if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return Ve.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:On.properties.id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return Ve.
errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:On.properties.object.enum}}],!1;var o=l===e}else var o=!0;
if(o)if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Ve.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:On.properties.status.enum}}],!1;var o=l===e}else var o=!0}}}}}else return Ve.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=t,e===0}var sn={type:"object",properties:{content:{type:"array",items:{$ref:"#/d\
efinitions/RealtimeConversationItemAssistantMessage.Content"}},role:{type:"string",const:"assistant"},type:{type:"string",const:"message"},id:{type:["string","n\
ull"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["content","rol\
e","type"]},Qi={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"s\
tring",enum:["output_text","output_audio"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function Br(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!=
"string"&&n!==null)return Br.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Qi.properties.audio.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==null)return Br.errors=[{instancePath:i+"/text",schemaPath:"#/properties/te\
xt/type",keyword:"type",params:{type:Qi.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!=
"string"&&n!==null)return Br.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:Qi.properties.transcript.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/\
properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}if(!(n==="output_text"||n==="output_audio")){let d={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:Qi.properties.type.anyOf[0].enum}};t===null?t=[d]:t.push(d),e++}var o=g===
e;if(f=f||o,!f){let d=e;if(typeof n!="string"){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[P]:t.push(P),e++}if(n!=="audio"){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"au\
dio"}};t===null?t=[P]:t.push(P),e++}var o=d===e;if(f=f||o,!f){let P=e;if(n!==null){let v={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===e;f=f||o}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Br.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let n=r.
format,p=e;if(typeof n!="string"&&n!==null)return Br.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:Qi.properties.
format.type}}],!1;var s=p===e}else var s=!0}}}}else return Br.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Br.errors=
t,e===0}function xe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.content===void 0&&(n="content")||r.role===void 0&&(n="role")||r.type===void 0&&(n="type"))return xe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.content!==void 0){let p=r.content,l=e;if(e===l)if(Array.isArray(p)){var s=!0;let f=p.length;for(let g=0;g<f;g++){
let c=e;Br(p[g],{instancePath:i+"/content/"+g,parentData:p,parentDataProperty:g,rootData:u})||(t=t===null?Br.errors:t.concat(Br.errors),e=t.length);var s=c===e;
if(!s)break}}else return xe.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=l===e}else
var o=!0;if(o){if(r.role!==void 0){let p=r.role,l=e;if(typeof p!="string")return xe.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="assistant")return xe.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}}],!1;var o=l===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return xe.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return xe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message"}}],!1;var o=l===e}else var o=!0;if(o){if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return xe.
errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:sn.properties.id.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.object!==
void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return xe.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",
params:{allowedValues:sn.properties.object.enum}}],!1;var o=l===e}else var o=!0;if(o){if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomp\
lete"||p==="in_progress"||p===null))return xe.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:sn.properties.
status.enum}}],!1;var o=l===e}else var o=!0;if(o)if(r.phase!==void 0){let p=r.phase,l=e;if(typeof p!="string"&&p!==null)return xe.errors=[{instancePath:i+"/phas\
e",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:sn.properties.phase.type}}],!1;var o=l===e}else var o=!0}}}}}}else return xe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=t,e===0}var Xi={type:"object",properties:{arguments:{type:"string"},name:{type:"\
string"},type:{type:"string",const:"function_call"},id:{type:["string","null"]},call_id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:[
"completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["arguments","name","type"]};function De(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="arguments")||r.name===
void 0&&(o="name")||r.type===void 0&&(o="type"))return De.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
arguments!==void 0){let n=e;if(typeof r.arguments!="string")return De.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return De.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return De.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function_call")return De.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1;var s=p===e}else var s=!0;if(s){
if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="string"&&n!==null)return De.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:Xi.properties.id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=r.call_id,p=e;if(typeof n!="string"&&n!==null)return De.errors=[{instancePath:i+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:Xi.properties.call_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.object!==void 0){
let n=r.object,p=e;if(!(n==="realtime.item"||n===null))return De.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{
allowedValues:Xi.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.status,p=e;if(!(n==="completed"||n==="incomplete"||n===
"in_progress"||n===null))return De.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Xi.properties.status.
enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.phase!==void 0){let n=r.phase,p=e;if(typeof n!="string"&&n!==null)return De.errors=[{instancePath:i+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:Xi.properties.phase.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return De.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}var jn={type:"object",properties:{call_id:{type:"string"},output:{type:"string"},type:{
type:"string",const:"function_call_output"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",
null]}},required:["call_id","output","type"]};function Se(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.output===void 0&&(o="output")||r.type===void 0&&(o="type"))return Se.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return Se.
errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output!==
void 0){let n=e;if(typeof r.output!="string")return Se.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Se.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function_call_output")return Se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"function_call_output"}}],!1;var s=p===e}else var s=!0;if(s){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="stri\
ng"&&n!==null)return Se.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:jn.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.object!==void 0){let n=r.object,p=e;if(!(n==="realtime.item"||n===null))return Se.errors=[{instancePath:i+"/object",schemaPath:"#/properties\
/object/enum",keyword:"enum",params:{allowedValues:jn.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.status!==void 0){let n=r.status,p=e;if(!(n===
"completed"||n==="incomplete"||n==="in_progress"||n===null))return Se.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:jn.properties.status.enum}}],!1;var s=p===e}else var s=!0}}}}}else return Se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Se.errors=t,e===0}var Ta={type:"object",properties:{id:{type:"string"},approval_request_id:{type:"string"},approve:{type:"boolean"},type:{type:"\
string",const:"mcp_approval_response"},reason:{type:["string","null"]}},required:["id","approval_request_id","approve","type"]};function Be(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.approval_request_id===
void 0&&(o="approval_request_id")||r.approve===void 0&&(o="approve")||r.type===void 0&&(o="type"))return Be.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let n=e;if(typeof r.id!="string")return Be.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.approval_request_id!==void 0){let n=e;if(typeof r.approval_request_id!="s\
tring")return Be.errors=[{instancePath:i+"/approval_request_id",schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.approve!==void 0){let n=e;if(typeof r.approve!="boolean")return Be.errors=[{instancePath:i+"/approve",schemaPath:"#/properties/approv\
e/type",keyword:"type",params:{type:"boolean"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Be.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_approval_response")return Be.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_response"}}],!1;var s=p===e}else var s=!0;if(s)if(r.reason!==void 0){
let n=r.reason,p=e;if(typeof n!="string"&&n!==null)return Be.errors=[{instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Ta.
properties.reason.type}}],!1;var s=p===e}else var s=!0}}}}else return Be.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Be.errors=t,e===0}var Ia={type:"object",properties:{server_label:{type:"string"},tools:{type:"array",items:{$ref:"#/definitions/RealtimeMcpListTools.Tool"}},
type:{type:"string",const:"mcp_list_tools"},id:{type:["string","null"]}},required:["server_label","tools","type"]},Ma={type:"object",properties:{input_schema:{},
name:{type:"string"},annotations:{anyOf:[{},{type:"null"}]},description:{type:["string","null"]}},required:["input_schema","name"]};function Ps(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.input_schema===void 0&&(o="i\
nput_schema")||r.name===void 0&&(o="name"))return Ps.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.name!==
void 0){let n=e;if(typeof r.name!="string")return Ps.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.annotations!==void 0)var s=e===e;else var s=!0;if(s)if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="str\
ing"&&n!==null)return Ps.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Ma.properties.description.
type}}],!1;var s=p===e}else var s=!0}}else return Ps.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ps.errors=t,e===
0}function er(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.server_label===void 0&&(n="server_label")||r.tools===void 0&&(n="tools")||r.type===void 0&&(n="type"))return er.errors=[{instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:n}}],!1;if(r.server_label!==void 0){let p=e;if(typeof r.server_label!="string")return er.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.tools!==void 0){let p=r.
tools,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;Ps(p[c],{instancePath:i+"/tools/"+c,parentData:p,parentDataProperty:c,
rootData:u})||(t=t===null?Ps.errors:t.concat(Ps.errors),e=t.length);var o=d===e;if(!o)break}}else return er.errors=[{instancePath:i+"/tools",schemaPath:"#/prope\
rties/tools/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return er.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="mcp_list_tools")return er.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1;var s=l===e}else var s=!0;if(s)if(r.id!==void 0){let p=r.
id,l=e;if(typeof p!="string"&&p!==null)return er.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Ia.properties.id.type}}],
!1;var s=l===e}else var s=!0}}}else return er.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.errors=t,e===0}var Ln={
type:"object",properties:{id:{type:"string"},arguments:{type:"string"},name:{type:"string"},server_label:{type:"string"},type:{type:"string",const:"mcp_call"},approval_request_id:{
type:["string","null"]},error:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"pro\
tocol_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcpProtocolError"}]},{properties:{type:{const:"tool_execution_error"}},anyOf:[{$ref:"#/definitions/RealtimeMc\
pToolExecutionError"}]},{properties:{type:{const:"http_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcphttpError"}]}]},else:{anyOf:[{type:"null"}]}},output:{type:[
"string","null"]}},required:["id","arguments","name","server_label","type"]};function Wr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Wr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let n=e;if(typeof r.code!="number")return Wr.errors=[{instancePath:i+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Wr.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Wr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="protocol_error")return Wr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],
!1;var s=p===e}else var s=!0}}else return Wr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Wr.errors=t,e===0}function Pt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Pt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Pt.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Pt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="tool_execution_error")return Pt.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"tool_execution_error"}}],!1;var s=p===e}else var s=!0}else return Pt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Pt.errors=t,e===0}function Hr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Hr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let n=e;if(typeof r.code!="number")return Hr.errors=[{instancePath:i+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Hr.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Hr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="http_error")return Hr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1;var s=p===
e}else var s=!0}}else return Hr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Hr.errors=t,e===0}function le(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.id===void 0&&(g="id")||r.arguments===
void 0&&(g="arguments")||r.name===void 0&&(g="name")||r.server_label===void 0&&(g="server_label")||r.type===void 0&&(g="type"))return le.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;if(r.id!==void 0){let c=e;if(typeof r.id!="string")return le.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.arguments!==void 0){let c=e;if(typeof r.
arguments!="string")return le.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=c===
e}else var s=!0;if(s){if(r.name!==void 0){let c=e;if(typeof r.name!="string")return le.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.server_label!==void 0){let c=e;if(typeof r.server_label!="string")return le.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.type!==void 0){let c=r.
type,d=e;if(typeof c!="string")return le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(c!=="\
mcp_call")return le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1;var s=d===e}else var s=!0;
if(s){if(r.approval_request_id!==void 0){let c=r.approval_request_id,d=e;if(typeof c!="string"&&c!==null)return le.errors=[{instancePath:i+"/approval_request_id",
schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:Ln.properties.approval_request_id.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.
error!==void 0){let c=r.error,d=e,y=e,P=!0,b=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let k={};t===null?t=[k]:t.push(k),e++}var o=b===e;e=y,t!==null&&(y?
t.length=y:t=null);let v;if(o){let k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let m;if(c.type===void 0&&(m="type"))return le.errors=[{instancePath:i+
"/error",schemaPath:"#/properties/error/then/required",keyword:"required",params:{missingProperty:m}}],!1;{let _=c.type;if(typeof _=="string")if(_==="protocol_e\
rror"){let h=e,w=e,q=!1,O=e;Wr(c,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?Wr.errors:t.concat(Wr.errors),e=t.length);
var n=O===e;if(q=q||n,q)e=w,t!==null&&(w?t.length=w:t=null);else{let x={instancePath:i+"/error",schemaPath:"#/properties/error/then/oneOf/0/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[x]:t.push(x),e++,le.errors=t,!1}if(e===h&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="protocol_error")
return le.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"protoco\
l_error"}}],!1}else if(_==="tool_execution_error"){let h=e,w=e,q=!1,O=e;Pt(c,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===
null?Pt.errors:t.concat(Pt.errors),e=t.length);var p=O===e;if(q=q||p,q)e=w,t!==null&&(w?t.length=w:t=null);else{let x={instancePath:i+"/error",schemaPath:"#/pro\
perties/error/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,le.errors=t,!1}if(e===h&&c&&typeof c=="object"&&!Array.isArray(
c)&&c.type!==void 0&&c.type!=="tool_execution_error")return le.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/oneOf/1/properties/type\
/const",keyword:"const",params:{allowedValue:"tool_execution_error"}}],!1}else if(_==="http_error"){let h=e,w=e,q=!1,O=e;Hr(c,{instancePath:i+"/error",parentData:r,
parentDataProperty:"error",rootData:u})||(t=t===null?Hr.errors:t.concat(Hr.errors),e=t.length);var l=O===e;if(q=q||l,q)e=w,t!==null&&(w?t.length=w:t=null);else{
let x={instancePath:i+"/error",schemaPath:"#/properties/error/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,le.errors=t,!1}
if(e===h&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="http_error")return le.errors=[{instancePath:i+"/error/type",schemaPath:"#/propert\
ies/error/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1}else return le.errors=[{instancePath:i+"/error",schemaPath:"\
#/properties/error/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:_}}],!1;else return le.errors=[{instancePath:i+"/erro\
r",schemaPath:"#/properties/error/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:_}}],!1}}else return le.errors=[{instancePath:i+
"/error",schemaPath:"#/properties/error/then/type",keyword:"type",params:{type:"object"}}],!1;var o=k===e;P=o,v="then"}else{let k=e,a=e,m=!1,_=e;if(c!==null){let w={
instancePath:i+"/error",schemaPath:"#/properties/error/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var f=_===e;if(m=m||
f,m)e=a,t!==null&&(a?t.length=a:t=null);else{let w={instancePath:i+"/error",schemaPath:"#/properties/error/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[w]:t.push(w),e++,le.errors=t,!1}var o=k===e;P=o,v="else"}if(!P){let k={instancePath:i+"/error",schemaPath:"#/properties/error/if",keyword:"if",params:{failingKeyword:v}};
return t===null?t=[k]:t.push(k),e++,le.errors=t,!1}var s=d===e}else var s=!0;if(s)if(r.output!==void 0){let c=r.output,d=e;if(typeof c!="string"&&c!==null)return le.
errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Ln.properties.output.type}}],!1;var s=d===e}else var s=!0}}}}}}}else
return le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}function We(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.id===void 0&&(o="id")||r.arguments===void 0&&(o="arguments")||r.name===void 0&&(o="name")||r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o=
"type"))return We.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let n=e;if(typeof r.id!="\
string")return We.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
arguments!==void 0){let n=e;if(typeof r.arguments!="string")return We.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return We.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.server_label!==void 0){let n=e;if(typeof r.server_label!=
"string")return We.errors=[{instancePath:i+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return We.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="mcp_approval_request")return We.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"mcp_approval_request"}}],!1;var s=p===e}else var s=!0}}}}else return We.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return We.errors=t,e===0}function K(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let P;if(r.type===void 0&&(P="type"))return K.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let b=r.type;if(typeof b=="string")if(b==="message"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if(r.role===void 0&&(D="role"))return K.errors=
[{instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:D}}],!1;if(r.type!==void 0){let k=e;if(r.type!=="message")return K.errors=
[{instancePath:i+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var s=k===e}else var s=!0;if(s){let k=r.
role;if(typeof k=="string")if(k==="system"){let a=e,m=e,_=!1,h=e;qe(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?qe.errors:t.concat(
qe.errors),e=t.length);var o=h===e;if(_=_||o,_)e=m,t!==null&&(m?t.length=m:t=null);else{let w={instancePath:i,schemaPath:"#/oneOf/0/oneOf/0/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[w]:t.push(w),e++,K.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="system")return K.
errors=[{instancePath:i+"/role",schemaPath:"#/oneOf/0/oneOf/0/properties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1}else if(k==="user"){let a=e,
m=e,_=!1,h=e;Ve(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var n=h===e;if(_=_||n,_)
e=m,t!==null&&(m?t.length=m:t=null);else{let w={instancePath:i,schemaPath:"#/oneOf/0/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,
K.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="user")return K.errors=[{instancePath:i+"/role",schemaPath:"#/oneOf/\
0/oneOf/1/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1}else if(k==="assistant"){let a=e,m=e,_=!1,h=e;xe(r,{instancePath:i,parentData:j,
parentDataProperty:A,rootData:u})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var p=h===e;if(_=_||p,_)e=m,t!==null&&(m?t.length=m:t=null);else{let w={
instancePath:i,schemaPath:"#/oneOf/0/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,K.errors=t,!1}if(e===a&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.role!==void 0&&r.role!=="assistant")return K.errors=[{instancePath:i+"/role",schemaPath:"#/oneOf/0/oneOf/2/properties/role/const",keyword:"\
const",params:{allowedValue:"assistant"}}],!1}else return K.errors=[{instancePath:i,schemaPath:"#/oneOf/0/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"role",tagValue:k}}],!1;else return K.errors=[{instancePath:i,schemaPath:"#/oneOf/0/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
role",tagValue:k}}],!1}}else return K.errors=[{instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1}else if(b==="function_call"){
let v=e,D=e,k=!1,a=e;De(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var l=a===e;if(k=
k||l,k)e=D,t!==null&&(D?t.length=D:t=null);else{let m={instancePath:i,schemaPath:"#/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,
K.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="function_call")return K.errors=[{instancePath:i+"/type",schemaPath:"\
#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1}else if(b==="function_call_output"){let v=e,D=e,k=!1,a=e;Se(r,{instancePath:i,
parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var f=a===e;if(k=k||f,k)e=D,t!==null&&(D?t.length=D:t=null);else{
let m={instancePath:i,schemaPath:"#/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,K.errors=t,!1}if(e===v&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.type!==void 0&&r.type!=="function_call_output")return K.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"function_call_output"}}],!1}else if(b==="mcp_approval_response"){let v=e,D=e,k=!1,a=e;Be(r,{instancePath:i,parentData:j,parentDataProperty:A,
rootData:u})||(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var g=a===e;if(k=k||g,k)e=D,t!==null&&(D?t.length=D:t=null);else{let m={instancePath:i,schemaPath:"\
#/oneOf/3/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,K.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&
r.type!=="mcp_approval_response")return K.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"mcp\
_approval_response"}}],!1}else if(b==="mcp_list_tools"){let v=e,D=e,k=!1,a=e;er(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?er.
errors:t.concat(er.errors),e=t.length);var c=a===e;if(k=k||c,k)e=D,t!==null&&(D?t.length=D:t=null);else{let m={instancePath:i,schemaPath:"#/oneOf/4/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,K.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_list_tool\
s")return K.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1}else if(b===
"mcp_call"){let v=e,D=e,k=!1,a=e;le(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var d=a===
e;if(k=k||d,k)e=D,t!==null&&(D?t.length=D:t=null);else{let m={instancePath:i,schemaPath:"#/oneOf/5/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(
m),e++,K.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_call")return K.errors=[{instancePath:i+"/type",schemaPath:"\
#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1}else if(b==="mcp_approval_request"){let v=e,D=e,k=!1,a=e;We(r,{instancePath:i,
parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var y=a===e;if(k=k||y,k)e=D,t!==null&&(D?t.length=D:t=null);else{
let m={instancePath:i,schemaPath:"#/oneOf/6/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,K.errors=t,!1}if(e===v&&r&&typeof r=="object"&&
!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_approval_request")return K.errors=[{instancePath:i+"/type",schemaPath:"#/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"mcp_approval_request"}}],!1}else return K.errors=[{instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:b}}],!1;else return K.errors=[{instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:b}}],
!1}}else return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=t,e===0}function Kt(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return Kt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let n=e;
K(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Kt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="conversation.item.create")return Kt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Kt.errors=[{
instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Nn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)
if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Kt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#\
/properties/previous_item_id/type",keyword:"type",params:{type:Nn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Kt.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Kt.errors=t,e===0}var No=Lt,Sa={type:"object",properties:{item_id:{type:"string"},type:{type:"\
string",const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function Lt(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Lt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")
return Lt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Lt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.delete")return Lt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Lt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Sa.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Lt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lt.errors=t,e===0}var Ko=zt,Fa={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function zt(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return zt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return zt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieve")return zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return zt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fa.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return zt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return zt.errors=t,e===0}var Lo=Sr,
Ua={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Sr(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Sr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Sr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return Sr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Sr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Sr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncate")return Sr.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Sr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Ua.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Sr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Sr.errors=t,e===0}var zo=Gt,Na={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function Gt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return Gt.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let n=e;if(typeof r.audio!="string")return Gt.errors=[{instancePath:i+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.app\
end")return Gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Gt.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Na.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Gt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Gt.errors=t,e===0}var Go=Hs,Ka={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function Hs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Hs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Hs.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.clear")return Hs.errors=[{instancePath:i+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Hs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ka.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Hs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Hs.errors=
t,e===0}var Bo=Js,La={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function Js(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return Js.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Js.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cl\
ear")return Js.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Js.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:La.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return Js.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Js.errors=t,e===0}var Wo=Qs,za={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function Qs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Qs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Qs.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.commit")return Qs.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return Qs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:za.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return Qs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qs.errors=
t,e===0}var Ho=Bt,zn={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function Bt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return Bt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Bt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.cancel")return Bt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Bt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:zn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let n=r.response_id,p=e;if(typeof n!="string"&&n!==null)return Bt.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:zn.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return Bt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Bt.errors=t,e===0}var Jo=Wt,Ga={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/RealtimeResponseCreateParams"},{type:"null"}]}},required:["type"]},Ei={type:"object",properties:{audio:{anyOf:[{$ref:"#/de\
finitions/RealtimeResponseCreateAudioOutput"},{type:"null"}]},conversation:{type:["string","null"]},input:{anyOf:[{type:"array",items:{$ref:"#/definitions/Conve\
rsationItem"}},{type:"array",items:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"message"}},type:"object",
required:["role"],discriminator:{propertyName:"role"},oneOf:[{properties:{role:{const:"system"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemSystemMessa\
ge"}]},{properties:{role:{const:"user"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemUserMessage"}]},{properties:{role:{const:"assistant"}},anyOf:[{$ref:"\
#/definitions/RealtimeConversationItemAssistantMessage"}]}]},{properties:{type:{const:"function_call"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemFunc\
tionCall"}]},{properties:{type:{const:"function_call_output"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemFunctionCallOutput"}]},{properties:{type:{const:"\
mcp_approval_response"}},anyOf:[{$ref:"#/definitions/RealtimeMcpApprovalResponse"}]},{properties:{type:{const:"mcp_list_tools"}},anyOf:[{$ref:"#/definitions/Rea\
ltimeMcpListTools"}]},{properties:{type:{const:"mcp_call"}},anyOf:[{$ref:"#/definitions/RealtimeMcpToolCall"}]},{properties:{type:{const:"mcp_approval_request"}},
anyOf:[{$ref:"#/definitions/RealtimeMcpApprovalRequest"}]},{properties:{type:{const:"item_reference"}},anyOf:[{type:"object",properties:{type:{type:"string",const:"\
item_reference"},id:{type:"string"}},required:["type","id"]}]}]}},{type:"null"}]},instructions:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},
{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{type:"null"}]},output_modalities:{type:["array","null"],items:{type:"\
string",enum:["text","audio"]}},parallel_tool_calls:{type:["boolean","null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePrompt"},{type:"null"}]},reasoning:{anyOf:[
{$ref:"#/definitions/RealtimeReasoning"},{type:"null"}]},tool_choice:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},
oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/ToolChoiceFunction"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/Too\
lChoiceMcp"}]}]},else:{anyOf:[{$ref:"#/definitions/ToolChoiceOptions"},{type:"null"}]}},tools:{type:["array","null"],items:{if:{type:"object",required:["type"]},
then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/RealtimeFunct\
ionTool"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/RealtimeResponseCreateMcpTool"}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeFunctionT\
ool"}]}}}}};var Ba={type:"object",properties:{rate:{anyOf:[{type:"number",const:24e3},{type:"number"},{type:"null"}]},type:{enum:["audio/pcm",null]}}};function re(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rate!==void 0){let n=r.rate,p=e,l=e,
f=!1,g=e;if(typeof n!="number"){let c={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[c]:
t.push(c),e++}if(n!==24e3){let c={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/0/const",keyword:"const",params:{allowedValue:24e3}};t===null?t=[c]:
t.push(c),e++}var s=g===e;if(f=f||s,!f){let c=e;if(typeof n!="number"){let y={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/1/type",keyword:"type",
params:{type:"number"}};t===null?t=[y]:t.push(y),e++}var s=c===e;if(f=f||s,!f){let y=e;if(n!==null){let b={instancePath:i+"/rate",schemaPath:"#/properties/rate/\
anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var s=y===e;f=f||s}}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let c={instancePath:i+
"/rate",schemaPath:"#/properties/rate/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,re.errors=t,!1}var o=p===e}else var o=!0;if(o)if(r.type!==
void 0){let n=r.type,p=e;if(!(n==="audio/pcm"||n===null))return re.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ba.
properties.type.enum}}],!1;var o=p===e}else var o=!0}else return re.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.
errors=t,e===0}var Wa={type:"object",properties:{type:{enum:["audio/pcmu",null]}}};function se(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="audio/pcmu"||s===null))return se.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Wa.properties.type.enum}}],!1}}else return se.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}var Ha={type:"object",properties:{type:{enum:["audio/pcma",null]}}};function ie(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s===
"audio/pcma"||s===null))return ie.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ha.properties.type.enum}}],
!1}}else return ie.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=t,e===0}function ci(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return ci.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return ci.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return ci.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ci.errors=t,e===0}function be(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let y=r.format,P=e,b=e,v=!0,D=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let a={};t===null?t=[a]:t.push(a),e++}var s=D===e;e=b,t!==null&&(b?t.length=b:t=null);let k;if(s){let a=e,m=e,_=!0,h=e;if(e===h)if(y&&typeof y=="object"&&!Array.
isArray(y)){let O;if(y.type===void 0&&(O="type")){let x={};t===null?t=[x]:t.push(x),e++}}else{let O={};t===null?t=[O]:t.push(O),e++}var o=h===e;e=m,t!==null&&(m?
t.length=m:t=null);let w;if(o){let O=e;if(e===O)if(y&&typeof y=="object"&&!Array.isArray(y)){let V;if(y.type===void 0&&(V="type"))return be.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:V}}],!1;{let $=y.type;if(typeof $=="string")if($==="aud\
io/pcm"){let T=e,E=e,C=!1,M=e;re(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=
t.length);var n=M===e;if(C=C||n,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/any\
Of",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,be.errors=t,!1}if(e===T&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!==
"audio/pcm")return be.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcm"}}],!1}else if($==="audio/pcmu"){let T=e,E=e,C=!1,M=e;se(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?
se.errors:t.concat(se.errors),e=t.length);var p=M===e;if(C=C||p,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+"/format",schemaPath:"#/propert\
ies/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,be.errors=t,!1}if(e===T&&y&&typeof y=="object"&&!Array.isArray(
y)&&y.type!==void 0&&y.type!=="audio/pcmu")return be.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/co\
nst",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let T=e,E=e,C=!1,M=e;ie(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var l=M===e;if(C=C||l,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,be.errors=t,!1}if(e===T&&y&&typeof y==
"object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="audio/pcma")return be.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/o\
neOf/2/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return be.errors=[{instancePath:i+"/format",schemaPath:"#/properties/\
format/then/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return be.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return be.errors=[{instancePath:i+"/f\
ormat",schemaPath:"#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=O===e;_=o,w="then"}else{let O=e,x=e,V=!1,$=e;re(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var f=$===e;if(V=V||f,!V){let E=e;se(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var f=E===e;if(V=V||f,!V){let M=e;ie(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var f=M===e;V=V||f}}if(V)e=x,t!==null&&(x?
t.length=x:t=null);else{let E={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(
E),e++,be.errors=t,!1}var o=O===e;_=o,w="else"}if(!_){let O={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[O]:t.push(O),e++,be.errors=t,!1}var s=a===e;v=s,k="then"}else{let a=e,m=e,_=!1,h=e;if(y!==null){let q={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var g=h===e;if(_=_||g,_)e=m,t!==null&&(m?t.length=m:t=null);else{
let q={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,be.errors=t,!1}var s=a===
e;v=s,k="else"}if(!v){let a={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:k}};return t===null?t=[a]:t.push(a),
e++,be.errors=t,!1}var c=P===e}else var c=!0;if(c)if(r.voice!==void 0){let y=r.voice,P=e,b=e,v=!1,D=e;if(typeof y!="string"){let a={instancePath:i+"/voice",schemaPath:"\
#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}var d=D===e;if(v=v||d,!v){let a=e;ci(y,{instancePath:i+"/vo\
ice",parentData:r,parentDataProperty:"voice",rootData:u})||(t=t===null?ci.errors:t.concat(ci.errors),e=t.length);var d=a===e;if(v=v||d,!v){let _=e;if(y!==null){
let w={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var d=_===e;v=v||d}}
if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[a]:t.push(a),e++,be.errors=t,!1}var c=P===e}else var c=!0}else return be.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return be.errors=t,e===0}function Fi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.output!==void 0){let o=r.output,n=e,p=!1,l=e;be(o,{instancePath:i+"/output",parentData:r,parentDataProperty:"output",rootData:u})||(t=t===
null?be.errors:t.concat(be.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/output",schemaPath:"#/properties/output/an\
yOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Fi.errors=t,!1}}}else return Fi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fi.errors=t,e===0}function Mt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let n=e;if(typeof r[o]!="string")return Mt.errors=[{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e;if(!s)break}else return Mt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Mt.errors=t,e===0}var Ja={type:"object",properties:{id:{type:"string"},variables:{anyOf:[{type:"object",additionalProperties:{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"input_text"}},anyOf:[{$ref:"#/definitions/ResponseInputText"}]},{
properties:{type:{const:"input_image"}},anyOf:[{$ref:"#/definitions/ResponseInputImage"}]},{properties:{type:{const:"input_file"}},anyOf:[{$ref:"#/definitions/R\
esponseInputFile"}]}]},else:{anyOf:[{type:"string"}]}}},{type:"null"}]},version:{type:["string","null"]}},required:["id"]};var Qa={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function wt(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return wt.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return wt.
errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="explicit")return wt.errors=[{instancePath:i+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,
p=e;if(!(n==="30m"||n==="12h"||n===null))return wt.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:Qa.properties.
ttl.enum}}],!1;var s=p===e}else var s=!0}else return wt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wt.errors=
t,e===0}function Jr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.text===void 0&&(n="text")||r.type===void 0&&(n="type"))return Jr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],
!1;if(r.text!==void 0){let p=e;if(typeof r.text!="string")return Jr.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Jr.errors=[{instancePath:i+"/type",schemaPath:"#\
/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_text")return Jr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/co\
nst",keyword:"const",params:{allowedValue:"input_text"}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
l=e,f=e,g=!1,c=e;wt(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?wt.errors:t.
concat(wt.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{
let y={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,Jr.errors=t,!1}var s=l===e}else var s=!0}}else return Jr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Jr.
errors=t,e===0}var Gn={type:"object",properties:{detail:{$ref:"#/definitions/ImageDetail"},type:{type:"string",const:"input_image"},file_id:{type:["string","nul\
l"]},image_url:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputImage.PromptCacheBreakpoint"},{type:"null"}]}},required:[
"detail","type"]},Xa={type:"string",enum:["low","high","auto","original"]};function Ui(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;return typeof r!="string"?(Ui.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="low"||r==="high"||r===
"auto"||r==="original"?(Ui.errors=t,e===0):(Ui.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xa.enum}}],!1)}var Ya={type:"obj\
ect",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function bt(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return bt.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return bt.errors=[{instancePath:i+"/mo\
de",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="explicit")return bt.errors=[{instancePath:i+"/mode",schemaPath:"#/pro\
perties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,p=e;if(!(n==="30m"||n===
"12h"||n===null))return bt.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:Ya.properties.ttl.enum}}],!1;var s=p===
e}else var s=!0}else return bt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return bt.errors=t,e===0}function Vr(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.detail===void 0&&(n="detail")||
r.type===void 0&&(n="type"))return Vr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.detail!==void 0){let p=e;
Ui(r.detail,{instancePath:i+"/detail",parentData:r,parentDataProperty:"detail",rootData:u})||(t=t===null?Ui.errors:t.concat(Ui.errors),e=t.length);var s=p===e}else
var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="input_image")return Vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
input_image"}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_id!==void 0){let p=r.file_id,l=e;if(typeof p!="string"&&p!==null)return Vr.errors=[{instancePath:i+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:Gn.properties.file_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.image_url!==
void 0){let p=r.image_url,l=e;if(typeof p!="string"&&p!==null)return Vr.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"t\
ype",params:{type:Gn.properties.image_url.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,l=e,f=e,
g=!1,c=e;bt(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?bt.errors:t.concat(
bt.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_bre\
akpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={
instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,
Vr.errors=t,!1}var s=l===e}else var s=!0}}}}else return Vr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vr.errors=
t,e===0}var Yi={type:"object",properties:{type:{type:"string",const:"input_file"},detail:{enum:["auto","low","high",null]},file_data:{type:["string","null"]},file_id:{
type:["string","null"]},file_url:{type:["string","null"]},filename:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputFi\
le.PromptCacheBreakpoint"},{type:"null"}]}},required:["type"]},Za={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},
required:["mode"]};function Ot(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return Ot.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return Ot.errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="explicit")return Ot.errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],
!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,p=e;if(!(n==="30m"||n==="12h"||n===null))return Ot.errors=[{instancePath:i+"/ttl",schemaPath:"#\
/properties/ttl/enum",keyword:"enum",params:{allowedValues:Za.properties.ttl.enum}}],!1;var s=p===e}else var s=!0}else return Ot.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ot.errors=t,e===0}function Qe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return Qe.errors=[{instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Qe.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_file")return Qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"input_file"}}],!1;var s=l===e}else var s=!0;if(s){if(r.detail!==void 0){let p=r.detail,l=e;if(!(p==="auto"||p==="low"||
p==="high"||p===null))return Qe.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Yi.properties.detail.
enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_data!==void 0){let p=r.file_data,l=e;if(typeof p!="string"&&p!==null)return Qe.errors=[{instancePath:i+"/fi\
le_data",schemaPath:"#/properties/file_data/type",keyword:"type",params:{type:Yi.properties.file_data.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_id!==
void 0){let p=r.file_id,l=e;if(typeof p!="string"&&p!==null)return Qe.errors=[{instancePath:i+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{
type:Yi.properties.file_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.file_url!==void 0){let p=r.file_url,l=e;if(typeof p!="string"&&p!==null)return Qe.errors=
[{instancePath:i+"/file_url",schemaPath:"#/properties/file_url/type",keyword:"type",params:{type:Yi.properties.file_url.type}}],!1;var s=l===e}else var s=!0;if(s){
if(r.filename!==void 0){let p=r.filename,l=e;if(typeof p!="string"&&p!==null)return Qe.errors=[{instancePath:i+"/filename",schemaPath:"#/properties/filename/typ\
e",keyword:"type",params:{type:Yi.properties.filename.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
l=e,f=e,g=!1,c=e;Ot(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:u})||(t=t===null?Ot.errors:t.
concat(Ot.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{
let y={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,Qe.errors=t,!1}var s=l===e}else var s=!0}}}}}}else return Qe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.
errors=t,e===0}function jr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.id===void 0&&(d="id"))return jr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(r.id!==void 0){
let y=e;if(typeof r.id!="string")return jr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=y===
e}else var s=!0;if(s){if(r.variables!==void 0){let y=r.variables,P=e,b=e,v=!1,D=e;if(e===D)if(y&&typeof y=="object"&&!Array.isArray(y))for(let a in y){let m=y[a],
_=e,h=e,w=!0,q=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let x={};t===null?t=[x]:t.push(x),e++}var o=q===e;e=h,t!==null&&(h?t.length=h:t=null);let O;if(o){
let x=e;if(e===x)if(m&&typeof m=="object"&&!Array.isArray(m)){let $;if(m.type===void 0&&($="type")){let T={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/required",keyword:"required",params:{missingProperty:$}};t===null?t=[T]:t.push(
T),e++}else{let T=m.type;if(typeof T=="string")if(T==="input_text"){let E=e,C=e,M=!1,N=e;Jr(m,{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:y,parentDataProperty:a,rootData:u})||(t=t===null?Jr.errors:t.concat(Jr.errors),e=t.length);var n=N===e;if(M=M||n,M)e=C,t!==null&&(C?t.length=C:t=
null);else{let J={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/one\
Of/0/anyOf",keyword:"anyOf",params:{}};t===null?t=[J]:t.push(J),e++}if(e===E&&m&&typeof m=="object"&&!Array.isArray(m)&&m.type!==void 0&&m.type!=="input_text"){
let J={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/\
0/properties/type/const",keyword:"const",params:{allowedValue:"input_text"}};t===null?t=[J]:t.push(J),e++}}else if(T==="input_image"){let E=e,C=e,M=!1,N=e;Vr(m,
{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:a,rootData:u})||(t=t===null?Vr.errors:t.concat(Vr.errors),
e=t.length);var p=N===e;if(M=M||p,M)e=C,t!==null&&(C?t.length=C:t=null);else{let J={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/variables/anyOf/0/additionalProperties/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[J]:t.push(J),e++}if(e===E&&m&&typeof m=="object"&&
!Array.isArray(m)&&m.type!==void 0&&m.type!=="input_image"){let J={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/p\
roperties/variables/anyOf/0/additionalProperties/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"input_image"}};t===null?t=[J]:t.push(
J),e++}}else if(T==="input_file"){let E=e,C=e,M=!1,N=e;Qe(m,{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:a,
rootData:u})||(t=t===null?Qe.errors:t.concat(Qe.errors),e=t.length);var l=N===e;if(M=M||l,M)e=C,t!==null&&(C?t.length=C:t=null);else{let J={instancePath:i+"/var\
iables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};
t===null?t=[J]:t.push(J),e++}if(e===E&&m&&typeof m=="object"&&!Array.isArray(m)&&m.type!==void 0&&m.type!=="input_file"){let J={instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/oneOf/2/properties/type/const",keyword:"const",params:{
allowedValue:"input_file"}};t===null?t=[J]:t.push(J),e++}}else{let E={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/variables/anyOf/0/additionalProperties/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:T}};t===null?t=[E]:t.push(E),
e++}else{let E={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/discr\
iminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:T}};t===null?t=[E]:t.push(E),e++}}}else{let $={instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:
t.push($),e++}var o=x===e;w=o,O="then"}else{let x=e,V=e,$=!1,T=e;if(typeof m!="string"){let C={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/else/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}var f=T===
e;if($=$||f,$)e=V,t!==null&&(V?t.length=V:t=null);else{let C={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/var\
iables/anyOf/0/additionalProperties/else/anyOf",keyword:"anyOf",params:{}};t===null?t=[C]:t.push(C),e++}var o=x===e;w=o,O="else"}if(!w){let x={instancePath:i+"/\
variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/if",keyword:"if",params:{failingKeyword:O}};
t===null?t=[x]:t.push(x),e++}var g=_===e;if(!g)break}else{let a={instancePath:i+"/variables",schemaPath:"#/properties/variables/anyOf/0/type",keyword:"type",params:{
type:"object"}};t===null?t=[a]:t.push(a),e++}var c=D===e;if(v=v||c,!v){let a=e;if(y!==null){let _={instancePath:i+"/variables",schemaPath:"#/properties/variable\
s/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=a===e;v=v||c}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+
"/variables",schemaPath:"#/properties/variables/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,jr.errors=t,!1}var s=P===e}else var s=!0;if(s)
if(r.version!==void 0){let y=r.version,P=e;if(typeof y!="string"&&y!==null)return jr.errors=[{instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:Ja.properties.version.type}}],!1;var s=P===e}else var s=!0}}else return jr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return jr.errors=t,e===0}var el={type:"string",enum:["minimal","low","medium","high","xhigh"]};function Ni(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;return typeof r!="string"?(Ni.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="minimal"||r==="low"||r==="medium"||
r==="high"||r==="xhigh"?(Ni.errors=t,e===0):(Ni.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:el.enum}}],!1)}function St(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.effort!==void 0){let o=r.effort,n=e,
p=!1,l=e;Ni(o,{instancePath:i+"/effort",parentData:r,parentDataProperty:"effort",rootData:u})||(t=t===null?Ni.errors:t.concat(Ni.errors),e=t.length);var s=l===e;
if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/effort",schemaPath:"#/properties/effort/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/effort",schemaPath:"#/properties/effort/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,St.errors=t,!1}}}else return St.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return St.errors=t,e===0}function Ar(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.name===void 0&&(o="name")||r.type===void 0&&(o="type"))return Ar.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Ar.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ar.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function")return Ar.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"function"}}],!1;var s=p===e}else var s=!0}else return Ar.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ar.errors=t,e===0}var rl={type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},name:{type:["string",
"null"]}},required:["server_label","type"]};function yr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o="type"))return yr.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o}}],!1;if(r.server_label!==void 0){let n=e;if(typeof r.server_label!="string")return yr.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return yr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
mcp")return yr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return yr.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:rl.properties.name.type}}],!1;var s=p===e}else var s=!0}}else return yr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return yr.errors=t,e===0}var tl={type:"string",enum:["none","auto","required"]};function Ft(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;return typeof r!="string"?(Ft.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="none"||r==="auto"||r===
"required"?(Ft.errors=t,e===0):(Ft.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tl.enum}}],!1)}var An={type:"object",properties:{
description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{enum:["function",null]}}};function Ee(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let o=r.description,n=e;if(typeof o!="string"&&
o!==null)return Ee.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:An.properties.description.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,n=e;if(typeof o!="string"&&o!==null)return Ee.errors=[{instancePath:i+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:An.properties.name.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="fu\
nction"||o===null))return Ee.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:An.properties.type.enum}}],
!1;var s=n===e}else var s=!0}}else return Ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}var Gs={
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
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},Bn={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function ws(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return ws.errors=[{instancePath:i+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Bn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return ws.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:Bn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")
return ws.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)
break}}var s=p===e}else var s=!0}else return ws.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ws.errors=t,e===0}var Wn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function bs(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,
p=e;if(typeof n!="boolean"&&n!==null)return bs.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Wn.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return bs.errors=[{instancePath:i+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Wn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.
length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return bs.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else return bs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return bs.errors=t,e===0}var Hn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function Os(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return Os.errors=[{instancePath:i+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:Hn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,
p=e;if(!Array.isArray(n)&&n!==null)return Os.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Hn.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return Os.errors=[{instancePath:i+
"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else
return Os.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Os.errors=t,e===0}function mi(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,l=e,f=e,g=!1,c=e;
bs(p,{instancePath:i+"/always",parentData:r,parentDataProperty:"always",rootData:u})||(t=t===null?bs.errors:t.concat(bs.errors),e=t.length);var s=c===e;if(g=g||
s,!g){let d=e;if(p!==null){let P={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[d]:t.push(d),e++,mi.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,l=e,f=e,g=!1,c=e;Os(p,{instancePath:i+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:u})||(t=t===null?Os.errors:t.concat(Os.errors),e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let b={
instancePath:i+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var n=y===e;g=g||n}if(g)e=
f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,mi.errors=t,!1}var o=l===e}else var o=!0}else return mi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mi.
errors=t,e===0}function je(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.server_label===void 0&&(d="server_label")||r.type===void 0&&(d="type"))return je.errors=[{instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d}}],!1;if(r.server_label!==void 0){let y=e;if(typeof r.server_label!="string")return je.errors=[{instancePath:i+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){let y=r.type,P=e;if(typeof y!="st\
ring")return je.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="mcp")return je.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=P===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let y=r.
allowed_callers,P=e,b=e,v=!1,D=e;if(e===D)if(Array.isArray(y)){var o=!0;let a=y.length;for(let m=0;m<a;m++){let _=y[m],h=e;if(typeof _!="string"){let q={instancePath:i+
"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}if(!(_===
"direct"||_==="programmatic")){let q={instancePath:i+"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Gs.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[q]:t.push(q),e++}var o=h===e;if(!o)break}}else{let a={instancePath:i+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var n=D===e;if(v=v||n,!v){let a=e;if(y!==null){let _={
instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var n=a===
e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[a]:t.push(a),e++,je.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let y=r.allowed_tools,P=e,b=e,v=!1,D=e;
if(e===D)if(Array.isArray(y)){var p=!0;let a=y.length;for(let m=0;m<a;m++){let _=e;if(typeof y[m]!="string"){let w={instancePath:i+"/allowed_tools/"+m,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var p=_===e;if(!p)break}}else{let a={instancePath:i+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var l=D===e;if(v=v||l,!v){
let a=e;ws(y,{instancePath:i+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:u})||(t=t===null?ws.errors:t.concat(ws.errors),e=t.length);
var l=a===e;if(v=v||l,!v){let _=e;if(y!==null){let w={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[w]:t.push(w),e++}var l=_===e;v=v||l}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,je.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.authorization!==
void 0){let y=r.authorization,P=e;if(typeof y!="string"&&y!==null)return je.errors=[{instancePath:i+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:Gs.properties.authorization.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.connector_id!==void 0){let y=r.connector_id,P=e;if(!(y===
"connector_dropbox"||y==="connector_gmail"||y==="connector_googlecalendar"||y==="connector_googledrive"||y==="connector_microsoftteams"||y==="connector_outlookc\
alendar"||y==="connector_outlookemail"||y==="connector_sharepoint"||y===null))return je.errors=[{instancePath:i+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:Gs.properties.connector_id.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let y=r.defer_loading,
P=e;if(typeof y!="boolean"&&y!==null)return je.errors=[{instancePath:i+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:Gs.
properties.defer_loading.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.headers!==void 0){let y=r.headers,P=e,b=e,v=!1,D=e;if(e===D)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let a in y){let m=e;if(typeof y[a]!="string"){let _={instancePath:i+"/headers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=m===e;if(!f)break}else{let a={instancePath:i+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var g=D===e;if(v=v||g,!v){let a=e;
if(y!==null){let _={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===
e;v=v||g}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[a]:t.push(a),e++,je.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.require_approval!==void 0){let y=r.require_approval,P=e,b=e,v=!1,D=e;mi(y,{instancePath:i+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:u})||(t=t===null?mi.errors:t.concat(mi.errors),e=t.length);var c=D===e;if(v=v||c,
!v){let a=e;if(typeof y!="string"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[_]:t.push(_),e++}if(y!=="always"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[_]:t.push(_),e++}var c=a===e;if(v=v||c,!v){let _=e;if(typeof y!="string"){let w={instancePath:i+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(y!=="never"){let w={instancePath:i+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[w]:t.push(w),e++}var c=_===
e;if(v=v||c,!v){let w=e;if(y!==null){let O={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[O]:t.push(O),e++}var c=w===e;v=v||c}}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,je.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.server_description!==
void 0){let y=r.server_description,P=e;if(typeof y!="string"&&y!==null)return je.errors=[{instancePath:i+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:Gs.properties.server_description.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.server_url!==void 0){let y=r.server_url,
P=e;if(typeof y!="string"&&y!==null)return je.errors=[{instancePath:i+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:Gs.properties.
server_url.type}}],!1;var s=P===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let y=r.tunnel_id,P=e;if(typeof y!="string"&&y!==null)return je.errors=[{instancePath:i+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:Gs.properties.tunnel_id.type}}],!1;var s=P===e}else var s=!0}}}}}}}}}}}else return je.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=t,e===0}function H(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let R=r.audio,z=e,G=e,S=!1,W=e;Fi(R,{instancePath:i+
"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?Fi.errors:t.concat(Fi.errors),e=t.length);var s=W===e;if(S=S||s,!S){let Z=e;if(R!==null){
let me={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[me]:t.push(me),e++}var s=Z===e;S=S||
s}if(S)e=G,t!==null&&(G?t.length=G:t=null);else{let Z={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[Z]:t.push(Z),e++,H.errors=t,!1}var o=z===e}else var o=!0;if(o){if(r.conversation!==void 0){let R=r.conversation,z=e;if(typeof R!="string"&&R!==null)return H.
errors=[{instancePath:i+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type:Ei.properties.conversation.type}}],!1;var o=z===
e}else var o=!0;if(o){if(r.input!==void 0){let R=r.input,z=e,G=e,S=!1,W=e;if(e===W)if(Array.isArray(R)){var n=!0;let Q=R.length;for(let me=0;me<Q;me++){let te=e;
K(R[me],{instancePath:i+"/input/"+me,parentData:R,parentDataProperty:me,rootData:u})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var n=te===e;if(!n)break}}else{
let Q={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[Q]:t.push(Q),e++}var p=W===e;if(S=
S||p,!S){let Q=e;if(e===Q)if(Array.isArray(R)){var l=!0;let te=R.length;for(let F=0;F<te;F++){let I=R[F],Vi=e;if(e===Vi)if(I&&typeof I=="object"&&!Array.isArray(
I)){let we;if(I.type===void 0&&(we="type")){let ye={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/required",keyword:"required",params:{
missingProperty:we}};t===null?t=[ye]:t.push(ye),e++}else{let ye=I.type;if(typeof ye=="string")if(ye==="message"){if(e===e)if(I&&typeof I=="object"&&!Array.isArray(
I)){let X;if(I.role===void 0&&(X="role")){let L={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/required",keyword:"required",params:{
missingProperty:X}};t===null?t=[L]:t.push(L),e++}else{if(I.type!==void 0){let L=e;if(I.type!=="message"){let Y={instancePath:i+"/input/"+F+"/type",schemaPath:"#\
/properties/input/anyOf/1/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"message"}};t===null?t=[Y]:t.push(Y),e++}var f=L===e}else var f=!0;
if(f){let L=I.role;if(typeof L=="string")if(L==="system"){let Y=e,U=e,ce=!1,Ls=e;qe(I,{instancePath:i+"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||
(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var g=Ls===e;if(ce=ce||g,ce)e=U,t!==null&&(U?t.length=U:t=null);else{let ue={instancePath:i+"/input/"+F,schemaPath:"\
#/properties/input/anyOf/1/items/oneOf/0/oneOf/0/anyOf",keyword:"anyOf",params:{}};t===null?t=[ue]:t.push(ue),e++}if(e===Y&&I&&typeof I=="object"&&!Array.isArray(
I)&&I.role!==void 0&&I.role!=="system"){let ue={instancePath:i+"/input/"+F+"/role",schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/oneOf/0/properties/role/\
const",keyword:"const",params:{allowedValue:"system"}};t===null?t=[ue]:t.push(ue),e++}}else if(L==="user"){let Y=e,U=e,ce=!1,Ls=e;Ve(I,{instancePath:i+"/input/"+
F,parentData:R,parentDataProperty:F,rootData:u})||(t=t===null?Ve.errors:t.concat(Ve.errors),e=t.length);var c=Ls===e;if(ce=ce||c,ce)e=U,t!==null&&(U?t.length=U:
t=null);else{let ue={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/oneOf/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[ue]:t.
push(ue),e++}if(e===Y&&I&&typeof I=="object"&&!Array.isArray(I)&&I.role!==void 0&&I.role!=="user"){let ue={instancePath:i+"/input/"+F+"/role",schemaPath:"#/prop\
erties/input/anyOf/1/items/oneOf/0/oneOf/1/properties/role/const",keyword:"const",params:{allowedValue:"user"}};t===null?t=[ue]:t.push(ue),e++}}else if(L==="ass\
istant"){let Y=e,U=e,ce=!1,Ls=e;xe(I,{instancePath:i+"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);
var d=Ls===e;if(ce=ce||d,ce)e=U,t!==null&&(U?t.length=U:t=null);else{let ue={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/one\
Of/2/anyOf",keyword:"anyOf",params:{}};t===null?t=[ue]:t.push(ue),e++}if(e===Y&&I&&typeof I=="object"&&!Array.isArray(I)&&I.role!==void 0&&I.role!=="assistant"){
let ue={instancePath:i+"/input/"+F+"/role",schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/oneOf/2/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}};t===null?t=[ue]:t.push(ue),e++}}else{let Y={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"role",tagValue:L}};t===null?t=[Y]:t.push(Y),e++}else{let Y={instancePath:i+"/input/"+F,schemaPath:"#/properties/inpu\
t/anyOf/1/items/oneOf/0/discriminator",keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:L}};t===null?t=[Y]:t.push(Y),e++}}}}else{let X={instancePath:i+
"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[X]:t.push(X),e++}}else if(ye==="functi\
on_call"){let ee=e,X=e,L=!1,Y=e;De(I,{instancePath:i+"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);
var y=Y===e;if(L=L||y,L)e=X,t!==null&&(X?t.length=X:t=null);else{let U={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/1/anyOf",keyword:"\
anyOf",params:{}};t===null?t=[U]:t.push(U),e++}if(e===ee&&I&&typeof I=="object"&&!Array.isArray(I)&&I.type!==void 0&&I.type!=="function_call"){let U={instancePath:i+
"/input/"+F+"/type",schemaPath:"#/properties/input/anyOf/1/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}};t===null?
t=[U]:t.push(U),e++}}else if(ye==="function_call_output"){let ee=e,X=e,L=!1,Y=e;Se(I,{instancePath:i+"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||
(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);var P=Y===e;if(L=L||P,L)e=X,t!==null&&(X?t.length=X:t=null);else{let U={instancePath:i+"/input/"+F,schemaPath:"\
#/properties/input/anyOf/1/items/oneOf/2/anyOf",keyword:"anyOf",params:{}};t===null?t=[U]:t.push(U),e++}if(e===ee&&I&&typeof I=="object"&&!Array.isArray(I)&&I.type!==
void 0&&I.type!=="function_call_output"){let U={instancePath:i+"/input/"+F+"/type",schemaPath:"#/properties/input/anyOf/1/items/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"function_call_output"}};t===null?t=[U]:t.push(U),e++}}else if(ye==="mcp_approval_response"){let ee=e,X=e,L=!1,Y=e;Be(I,{instancePath:i+
"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var b=Y===e;if(L=L||b,L)e=X,t!==null&&(X?t.length=
X:t=null);else{let U={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/3/anyOf",keyword:"anyOf",params:{}};t===null?t=[U]:t.push(U),
e++}if(e===ee&&I&&typeof I=="object"&&!Array.isArray(I)&&I.type!==void 0&&I.type!=="mcp_approval_response"){let U={instancePath:i+"/input/"+F+"/type",schemaPath:"\
#/properties/input/anyOf/1/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_response"}};t===null?t=[U]:t.push(U),e++}}else if(ye===
"mcp_list_tools"){let ee=e,X=e,L=!1,Y=e;er(I,{instancePath:i+"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||(t=t===null?er.errors:t.concat(er.errors),
e=t.length);var v=Y===e;if(L=L||v,L)e=X,t!==null&&(X?t.length=X:t=null);else{let U={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneO\
f/4/anyOf",keyword:"anyOf",params:{}};t===null?t=[U]:t.push(U),e++}if(e===ee&&I&&typeof I=="object"&&!Array.isArray(I)&&I.type!==void 0&&I.type!=="mcp_list_tool\
s"){let U={instancePath:i+"/input/"+F+"/type",schemaPath:"#/properties/input/anyOf/1/items/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"\
mcp_list_tools"}};t===null?t=[U]:t.push(U),e++}}else if(ye==="mcp_call"){let ee=e,X=e,L=!1,Y=e;le(I,{instancePath:i+"/input/"+F,parentData:R,parentDataProperty:F,
rootData:u})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var D=Y===e;if(L=L||D,L)e=X,t!==null&&(X?t.length=X:t=null);else{let U={instancePath:i+"/inp\
ut/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/5/anyOf",keyword:"anyOf",params:{}};t===null?t=[U]:t.push(U),e++}if(e===ee&&I&&typeof I=="object"&&!Array.
isArray(I)&&I.type!==void 0&&I.type!=="mcp_call"){let U={instancePath:i+"/input/"+F+"/type",schemaPath:"#/properties/input/anyOf/1/items/oneOf/5/properties/type\
/const",keyword:"const",params:{allowedValue:"mcp_call"}};t===null?t=[U]:t.push(U),e++}}else if(ye==="mcp_approval_request"){let ee=e,X=e,L=!1,Y=e;We(I,{instancePath:i+
"/input/"+F,parentData:R,parentDataProperty:F,rootData:u})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var k=Y===e;if(L=L||k,L)e=X,t!==null&&(X?t.length=
X:t=null);else{let U={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/6/anyOf",keyword:"anyOf",params:{}};t===null?t=[U]:t.push(U),
e++}if(e===ee&&I&&typeof I=="object"&&!Array.isArray(I)&&I.type!==void 0&&I.type!=="mcp_approval_request"){let U={instancePath:i+"/input/"+F+"/type",schemaPath:"\
#/properties/input/anyOf/1/items/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_request"}};t===null?t=[U]:t.push(U),e++}}else if(ye===
"item_reference"){let ee=e,X=e,L=!1,Y=e;if(e===Y)if(I&&typeof I=="object"&&!Array.isArray(I)){let U;if(I.type===void 0&&(U="type")||I.id===void 0&&(U="id")){let ce={
instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/7/anyOf/0/required",keyword:"required",params:{missingProperty:U}};t===null?t=[ce]:
t.push(ce),e++}else{if(I.type!==void 0){let ce=I.type,Ls=e;if(typeof ce!="string"){let ue={instancePath:i+"/input/"+F+"/type",schemaPath:"#/properties/input/any\
Of/1/items/oneOf/7/anyOf/0/properties/type/type",keyword:"type",params:{type:"string"}};t===null?t=[ue]:t.push(ue),e++}if(ce!=="item_reference"){let ue={instancePath:i+
"/input/"+F+"/type",schemaPath:"#/properties/input/anyOf/1/items/oneOf/7/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"item_reference"}};
t===null?t=[ue]:t.push(ue),e++}var a=Ls===e}else var a=!0;if(a)if(I.id!==void 0){let ce=e;if(typeof I.id!="string"){let ue={instancePath:i+"/input/"+F+"/id",schemaPath:"\
#/properties/input/anyOf/1/items/oneOf/7/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"}};t===null?t=[ue]:t.push(ue),e++}var a=ce===e}else var a=!0}}else{
let U={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/7/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[U]:t.push(
U),e++}var m=Y===e;if(L=L||m,L)e=X,t!==null&&(X?t.length=X:t=null);else{let U={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/oneOf/7/a\
nyOf",keyword:"anyOf",params:{}};t===null?t=[U]:t.push(U),e++}if(e===ee&&I&&typeof I=="object"&&!Array.isArray(I)&&I.type!==void 0&&I.type!=="item_reference"){let U={
instancePath:i+"/input/"+F+"/type",schemaPath:"#/properties/input/anyOf/1/items/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"item_refere\
nce"}};t===null?t=[U]:t.push(U),e++}}else{let ee={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/items/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:ye}};t===null?t=[ee]:t.push(ee),e++}else{let ee={instancePath:i+"/input/"+F,schemaPath:"#/properties/input/anyOf/1/i\
tems/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:ye}};t===null?t=[ee]:t.push(ee),e++}}}else{let we={instancePath:i+"/input/"+
F,schemaPath:"#/properties/input/anyOf/1/items/type",keyword:"type",params:{type:"object"}};t===null?t=[we]:t.push(we),e++}var l=Vi===e;if(!l)break}}else{let te={
instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[te]:t.push(te),e++}var p=Q===e;if(S=S||p,
!S){let te=e;if(R!==null){let I={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(
I),e++}var p=te===e;S=S||p}}if(S)e=G,t!==null&&(G?t.length=G:t=null);else{let Q={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[Q]:t.push(Q),e++,H.errors=t,!1}var o=z===e}else var o=!0;if(o){if(r.instructions!==void 0){let R=r.instructions,z=e;if(typeof R!="string"&&R!==
null)return H.errors=[{instancePath:i+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Ei.properties.instructions.type}}],
!1;var o=z===e}else var o=!0;if(o){if(r.max_output_tokens!==void 0){let R=r.max_output_tokens,z=e,G=e,S=!1,W=e;if(typeof R!="number"){let Q={instancePath:i+"/ma\
x_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[Q]:t.push(Q),e++}var _=W===e;if(S=S||
_,!S){let Q=e;if(typeof R!="string"){let te={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{
type:"string"}};t===null?t=[te]:t.push(te),e++}if(R!=="inf"){let te={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/cons\
t",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[te]:t.push(te),e++}var _=Q===e;if(S=S||_,!S){let te=e;if(R!==null){let I={instancePath:i+"/max_outpu\
t_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var _=te===e;S=S||_}}if(S)e=
G,t!==null&&(G?t.length=G:t=null);else{let Q={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[Q]:t.push(Q),e++,H.errors=t,!1}var o=z===e}else var o=!0;if(o){if(r.metadata!==void 0){let R=r.metadata,z=e,G=e,S=!1,W=e;Mt(R,{instancePath:i+"/metadata",
parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===null?Mt.errors:t.concat(Mt.errors),e=t.length);var h=W===e;if(S=S||h,!S){let Q=e;if(R!==null){let te={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[te]:t.push(te),e++}var h=Q===e;S=S||
h}if(S)e=G,t!==null&&(G?t.length=G:t=null);else{let Q={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[Q]:t.push(Q),e++,H.errors=t,!1}var o=z===e}else var o=!0;if(o){if(r.output_modalities!==void 0){let R=r.output_modalities,z=e;if(!Array.isArray(R)&&R!==
null)return H.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:Ei.properties.output_modalities.
type}}],!1;if(e===z&&Array.isArray(R)){var w=!0;let S=R.length;for(let W=0;W<S;W++){let Z=R[W],Q=e;if(typeof Z!="string")return H.errors=[{instancePath:i+"/outp\
ut_modalities/"+W,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(Z==="text"||Z==="audio"))return H.errors=
[{instancePath:i+"/output_modalities/"+W,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Ei.properties.output_modalities.
items.enum}}],!1;var w=Q===e;if(!w)break}}var o=z===e}else var o=!0;if(o){if(r.parallel_tool_calls!==void 0){let R=r.parallel_tool_calls,z=e;if(typeof R!="boole\
an"&&R!==null)return H.errors=[{instancePath:i+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:Ei.properties.
parallel_tool_calls.type}}],!1;var o=z===e}else var o=!0;if(o){if(r.prompt!==void 0){let R=r.prompt,z=e,G=e,S=!1,W=e;jr(R,{instancePath:i+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:u})||(t=t===null?jr.errors:t.concat(jr.errors),e=t.length);var q=W===e;if(S=S||q,!S){let Q=e;if(R!==null){let te={instancePath:i+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[te]:t.push(te),e++}var q=Q===e;S=S||q}if(S)e=G,t!==null&&
(G?t.length=G:t=null);else{let Q={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Q]:t.push(Q),e++,
H.errors=t,!1}var o=z===e}else var o=!0;if(o){if(r.reasoning!==void 0){let R=r.reasoning,z=e,G=e,S=!1,W=e;St(R,{instancePath:i+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:u})||(t=t===null?St.errors:t.concat(St.errors),e=t.length);var O=W===e;if(S=S||O,!S){let Q=e;if(R!==null){let te={instancePath:i+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[te]:t.push(te),e++}var O=Q===e;S=S||O}if(S)e=G,t!==null&&(G?t.
length=G:t=null);else{let Q={instancePath:i+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[Q]:t.push(Q),e++,
H.errors=t,!1}var o=z===e}else var o=!0;if(o){if(r.tool_choice!==void 0){let R=r.tool_choice,z=e,G=e,S=!0,W=e;if(!(R&&typeof R=="object"&&!Array.isArray(R))){let me={};
t===null?t=[me]:t.push(me),e++}var x=W===e;e=G,t!==null&&(G?t.length=G:t=null);let Z;if(x){let me=e;if(e===me)if(R&&typeof R=="object"&&!Array.isArray(R)){let F;
if(R.type===void 0&&(F="type"))return H.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/required",keyword:"required",params:{missingProperty:F}}],
!1;{let I=R.type;if(typeof I=="string")if(I==="function"){let Vi=e,de=e,we=!1,ye=e;Ar(R,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_cho\
ice",rootData:u})||(t=t===null?Ar.errors:t.concat(Ar.errors),e=t.length);var V=ye===e;if(we=we||V,we)e=de,t!==null&&(de?t.length=de:t=null);else{let ee={instancePath:i+
"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,H.errors=t,!1}if(e===Vi&&
R&&typeof R=="object"&&!Array.isArray(R)&&R.type!==void 0&&R.type!=="function")return H.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/too\
l_choice/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(I==="mcp"){let Vi=e,de=e,we=!1,ye=e;yr(R,{instancePath:i+
"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?yr.errors:t.concat(yr.errors),e=t.length);var $=ye===e;if(we=we||$,we)e=de,
t!==null&&(de?t.length=de:t=null);else{let ee={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[ee]:t.push(ee),e++,H.errors=t,!1}if(e===Vi&&R&&typeof R=="object"&&!Array.isArray(R)&&R.type!==void 0&&R.type!=="mcp")return H.errors=[{instancePath:i+
"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return H.errors=
[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:I}}],
!1;else return H.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:I}}],!1}}else return H.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/type",keyword:"type",params:{type:"object"}}],
!1;var x=me===e;S=x,Z="then"}else{let me=e,te=e,F=!1,I=e;Ft(R,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===
null?Ft.errors:t.concat(Ft.errors),e=t.length);var T=I===e;if(F=F||T,!F){let de=e;if(R!==null){let ye={instancePath:i+"/tool_choice",schemaPath:"#/properties/to\
ol_choice/else/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ye]:t.push(ye),e++}var T=de===e;F=F||T}if(F)e=te,t!==null&&(te?t.length=te:t=null);else{
let de={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[de]:t.push(de),e++,H.errors=
t,!1}var x=me===e;S=x,Z="else"}if(!S){let me={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:Z}};return t===
null?t=[me]:t.push(me),e++,H.errors=t,!1}var o=z===e}else var o=!0;if(o)if(r.tools!==void 0){let R=r.tools,z=e;if(!Array.isArray(R)&&R!==null)return H.errors=[{
instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Ei.properties.tools.type}}],!1;if(e===z&&Array.isArray(R)){var E=!0;let S=R.
length;for(let W=0;W<S;W++){let Z=R[W],Q=e,me=e,te=!0,F=e;if(e===F)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let de;if(Z.type===void 0&&(de="type")){let we={};
t===null?t=[we]:t.push(we),e++}}else{let de={};t===null?t=[de]:t.push(de),e++}var C=F===e;e=me,t!==null&&(me?t.length=me:t=null);let I;if(C){let de=e;if(e===de)
if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let ye;if(Z.type===void 0&&(ye="type"))return H.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/\
items/then/required",keyword:"required",params:{missingProperty:ye}}],!1;{let ee=Z.type;if(typeof ee=="string")if(ee==="function"){let X=e,L=e,Y=!1,U=e;Ee(Z,{instancePath:i+
"/tools/"+W,parentData:R,parentDataProperty:W,rootData:u})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var M=U===e;if(Y=Y||M,Y)e=L,t!==null&&(L?t.length=
L:t=null);else{let ce={instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ce]:t.push(
ce),e++,H.errors=t,!1}if(e===X&&Z&&typeof Z=="object"&&!Array.isArray(Z)&&Z.type!==void 0&&Z.type!=="function")return H.errors=[{instancePath:i+"/tools/"+W+"/ty\
pe",schemaPath:"#/properties/tools/items/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(ee==="mcp"){let X=e,L=e,
Y=!1,U=e;je(Z,{instancePath:i+"/tools/"+W,parentData:R,parentDataProperty:W,rootData:u})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var N=U===e;if(Y=
Y||N,Y)e=L,t!==null&&(L?t.length=L:t=null);else{let ce={instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[ce]:t.push(ce),e++,H.errors=t,!1}if(e===X&&Z&&typeof Z=="object"&&!Array.isArray(Z)&&Z.type!==void 0&&Z.type!=="mcp")return H.errors=[{instancePath:i+
"/tools/"+W+"/type",schemaPath:"#/properties/tools/items/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return H.errors=
[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:ee}}],
!1;else return H.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"t\
ype",tagValue:ee}}],!1}}else return H.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/type",keyword:"type",params:{type:"object"}}],
!1;var C=de===e;te=C,I="then"}else{let de=e,we=e,ye=!1,ee=e;Ee(Z,{instancePath:i+"/tools/"+W,parentData:R,parentDataProperty:W,rootData:u})||(t=t===null?Ee.errors:
t.concat(Ee.errors),e=t.length);var J=ee===e;if(ye=ye||J,ye)e=we,t!==null&&(we?t.length=we:t=null);else{let L={instancePath:i+"/tools/"+W,schemaPath:"#/properti\
es/tools/items/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[L]:t.push(L),e++,H.errors=t,!1}var C=de===e;te=C,I="else"}if(!te){let de={instancePath:i+
"/tools/"+W,schemaPath:"#/properties/tools/items/if",keyword:"if",params:{failingKeyword:I}};return t===null?t=[de]:t.push(de),e++,H.errors=t,!1}var E=Q===e;if(!E)
break}}var o=z===e}else var o=!0}}}}}}}}}}}else return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=
t,e===0}function Wt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.type===void 0&&(n="type"))return Wt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){
let p=r.type,l=e;if(typeof p!="string")return Wt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(p!=="response.create")return Wt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],
!1;var s=l===e}else var s=!0;if(s){if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Wt.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Ga.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,
l=e,f=e,g=!1,c=e;H(p,{instancePath:i+"/response",parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?H.errors:t.concat(H.errors),e=t.length);var o=c===
e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/response",schemaPath:"#/properties/response/an\
yOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Wt.errors=t,!1}var s=l===e}else var s=!0}}else return Wt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Wt.errors=t,e===0}var Qo=Ue,sl={type:"object",properties:{session:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcr\
iption"}},anyOf:[{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"session.update"},event_id:{type:["string","null"]}},
required:["session","type"]},nt={type:"object",properties:{type:{type:"string",const:"realtime"},audio:{anyOf:[{$ref:"#/definitions/RealtimeAudioConfig"},{type:"\
null"}]},include:{type:["array","null"],items:{type:"string",const:"item.input_audio_transcription.logprobs"}},instructions:{type:["string","null"]},max_output_tokens:{
anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},model:{type:["string","null"]},output_modalities:{type:["array","null"],items:{type:"string",
enum:["text","audio"]}},parallel_tool_calls:{type:["boolean","null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePrompt"},{type:"null"}]},reasoning:{anyOf:[{$ref:"\
#/definitions/RealtimeReasoning"},{type:"null"}]},tool_choice:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[
{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/ToolChoiceFunction"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/ToolChoice\
Mcp"}]}]},else:{anyOf:[{$ref:"#/definitions/ToolChoiceOptions"},{type:"null"}]}},tools:{anyOf:[{$ref:"#/definitions/RealtimeToolsConfig"},{type:"null"}]},tracing:{
anyOf:[{type:"string",const:"auto"},{$ref:"#/definitions/RealtimeTracingConfig.TracingConfiguration"},{type:"null"}]},truncation:{anyOf:[{type:"string",const:"a\
uto"},{type:"string",const:"disabled"},{$ref:"#/definitions/RealtimeTruncationRetentionRatio"},{type:"null"}]},id:{type:["string","null"]},object:{type:["string",
"null"]},expires_at:{type:["number","null"]}},required:["type"]};var il={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}},nl={type:"string",enum:[
"near_field","far_field"]};function Ut(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;return typeof r!="string"?(Ut.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="near_field"||r==="far_field"?(Ut.errors=t,e===0):(Ut.errors=[{instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:nl.enum}}],!1)}function _i(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==void 0){let n=r.strength,p=e;if(typeof n!="number"&&n!==null)return _i.errors=[{instancePath:i+
"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:il.properties.strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e,l=e,f=!1,g=e;Ut(n,{instancePath:i+"/type",parentData:r,parentDataProperty:"type",rootData:u})||(t=t===null?Ut.errors:t.concat(Ut.errors),e=t.length);
var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===
null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,_i.errors=t,!1}var s=p===e}else var s=!0}else return _i.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return _i.errors=t,e===0}var $i={type:"object",properties:{delay:{enum:["minimal","low","medium","high","xhigh",null]},keywords:{
type:["array","null"],items:{type:"string"}},language:{type:["string","null"]},languages:{type:["array","null"],items:{type:"string"}},model:{type:["string","nu\
ll"]},prompt:{type:["string","null"]}}};function Fe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.delay!==void 0){let p=r.delay,l=e;if(!(p==="minimal"||p==="low"||p==="medium"||p==="high"||p==="xhigh"||p===null))return Fe.errors=
[{instancePath:i+"/delay",schemaPath:"#/properties/delay/enum",keyword:"enum",params:{allowedValues:$i.properties.delay.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.keywords!==void 0){let p=r.keywords,l=e;if(!Array.isArray(p)&&p!==null)return Fe.errors=[{instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",
keyword:"type",params:{type:$i.properties.keywords.type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="\
string")return Fe.errors=[{instancePath:i+"/keywords/"+c,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}}],!1;var o=d===e;if(!o)
break}}var s=l===e}else var s=!0;if(s){if(r.language!==void 0){let p=r.language,l=e;if(typeof p!="string"&&p!==null)return Fe.errors=[{instancePath:i+"/language",
schemaPath:"#/properties/language/type",keyword:"type",params:{type:$i.properties.language.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.languages!==void 0){let p=r.
languages,l=e;if(!Array.isArray(p)&&p!==null)return Fe.errors=[{instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:$i.
properties.languages.type}}],!1;if(e===l&&Array.isArray(p)){var n=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="string")return Fe.errors=[{instancePath:i+
"/languages/"+c,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"}}],!1;var n=d===e;if(!n)break}}var s=l===e}else var s=!0;if(s){
if(r.model!==void 0){let p=r.model,l=e;if(typeof p!="string"&&p!==null)return Fe.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:$i.properties.model.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.prompt!==void 0){let p=r.prompt,l=e;if(typeof p!="string"&&p!==null)return Fe.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:$i.properties.prompt.type}}],!1;var s=l===e}else var s=!0}}}}}else
return Fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}var Ri={type:"object",properties:{type:{
type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","null"]},
prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function Xe(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Xe.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Xe.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="server_vad")return Xe.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return Xe.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:Ri.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;
if(typeof n!="number"&&n!==null)return Xe.errors=[{instancePath:i+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:Ri.
properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==
null)return Xe.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Ri.properties.interrupt_response.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Xe.errors=[{instancePath:i+
"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:Ri.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.silence_duration_ms!==void 0){let n=r.silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Xe.errors=[{instancePath:i+"/silence_duration_ms",
schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Ri.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.
threshold!==void 0){let n=r.threshold,p=e;if(typeof n!="number"&&n!==null)return Xe.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",
keyword:"type",params:{type:Ri.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return Xe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Xe.errors=t,e===0}var xn={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{type:["b\
oolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function Er(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Er.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Er.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="semantic_vad")return Er.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return Er.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:xn.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="lo\
w"||n==="medium"||n==="high"||n==="auto"||n===null))return Er.errors=[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:xn.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="b\
oolean"&&n!==null)return Er.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:xn.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return Er.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Er.errors=t,e===0}function ne(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.format!==void 0){let k=r.format,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let q={};t===null?t=[q]:t.push(q),e++}var s=h===
e;e=m,t!==null&&(m?t.length=m:t=null);let w;if(s){let q=e,O=e,x=!0,V=e;if(e===V)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if(k.type===void 0&&(E="type")){
let C={};t===null?t=[C]:t.push(C),e++}}else{let E={};t===null?t=[E]:t.push(E),e++}var o=V===e;e=O,t!==null&&(O?t.length=O:t=null);let $;if(o){let E=e;if(e===E)if(k&&
typeof k=="object"&&!Array.isArray(k)){let M;if(k.type===void 0&&(M="type"))return ne.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/the\
n/required",keyword:"required",params:{missingProperty:M}}],!1;{let N=k.type;if(typeof N=="string")if(N==="audio/pcm"){let J=e,R=e,z=!1,G=e;re(k,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var n=G===e;if(z=z||n,z)e=R,t!==null&&(R?
t.length=R:t=null);else{let S={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[S]:
t.push(S),e++,ne.errors=t,!1}if(e===J&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcm")return ne.errors=[{instancePath:i+"/forma\
t/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(N==="audio/pcmu"){
let J=e,R=e,z=!1,G=e;se(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);
var p=G===e;if(z=z||p,z)e=R,t!==null&&(R?t.length=R:t=null);else{let S={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/1/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[S]:t.push(S),e++,ne.errors=t,!1}if(e===J&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcmu")
return ne.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcmu"}}],!1}else if(N==="audio/pcma"){let J=e,R=e,z=!1,G=e;ie(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length);var l=G===e;if(z=z||l,z)e=R,t!==null&&(R?t.length=R:t=null);else{let S={instancePath:i+"/format",schemaPath:"#/propert\
ies/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[S]:t.push(S),e++,ne.errors=t,!1}if(e===J&&k&&typeof k=="object"&&!Array.isArray(
k)&&k.type!==void 0&&k.type!=="audio/pcma")return ne.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties/type/co\
nst",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return ne.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/discrimi\
nator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:N}}],!1;else return ne.errors=[{instancePath:i+"/format",schemaPath:"#/properties/for\
mat/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:N}}],!1}}else return ne.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=E===e;x=o,$="then"}else{let E=e,C=e,M=!1,N=e;re(k,{instancePath:i+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var f=N===e;if(M=M||f,!M){let R=e;se(k,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var f=R===e;if(M=M||f,!M){let G=e;ie(k,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var f=G===e;M=M||f}}if(M)e=C,t!==null&&(C?
t.length=C:t=null);else{let R={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(
R),e++,ne.errors=t,!1}var o=E===e;x=o,$="else"}if(!x){let E={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:$}};
return t===null?t=[E]:t.push(E),e++,ne.errors=t,!1}var s=q===e;_=s,w="then"}else{let q=e,O=e,x=!1,V=e;if(k!==null){let T={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var g=V===e;if(x=x||g,x)e=O,t!==null&&(O?t.length=O:t=null);else{
let T={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,ne.errors=t,!1}var s=q===
e;_=s,w="else"}if(!_){let q={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[q]:t.push(q),
e++,ne.errors=t,!1}var c=a===e}else var c=!0;if(c){if(r.noise_reduction!==void 0){let k=r.noise_reduction,a=e,m=e,_=!1,h=e;_i(k,{instancePath:i+"/noise_reductio\
n",parentData:r,parentDataProperty:"noise_reduction",rootData:u})||(t=t===null?_i.errors:t.concat(_i.errors),e=t.length);var d=h===e;if(_=_||d,!_){let q=e;if(k!==
null){let x={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(
x),e++}var d=q===e;_=_||d}if(_)e=m,t!==null&&(m?t.length=m:t=null);else{let q={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ne.errors=t,!1}var c=a===e}else var c=!0;if(c){if(r.transcription!==void 0){let k=r.transcription,
a=e,m=e,_=!1,h=e;Fe(k,{instancePath:i+"/transcription",parentData:r,parentDataProperty:"transcription",rootData:u})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=
t.length);var y=h===e;if(_=_||y,!_){let q=e;if(k!==null){let x={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"ty\
pe",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var y=q===e;_=_||y}if(_)e=m,t!==null&&(m?t.length=m:t=null);else{let q={instancePath:i+"/transcription",schemaPath:"\
#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ne.errors=t,!1}var c=a===e}else var c=!0;if(c)if(r.turn_detection!==
void 0){let k=r.turn_detection,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let O={};t===null?t=[O]:t.push(O),e++}var P=h===e;e=m,t!==null&&
(m?t.length=m:t=null);let w;if(P){let O=e;if(e===O)if(k&&typeof k=="object"&&!Array.isArray(k)){let V;if(k.type===void 0&&(V="type"))return ne.errors=[{instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/then/required",keyword:"required",params:{missingProperty:V}}],!1;{let $=k.type;if(typeof $=="string")
if($==="server_vad"){let T=e,E=e,C=!1,M=e;Xe(k,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?Xe.errors:
t.concat(Xe.errors),e=t.length);var b=M===e;if(C=C||b,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+"/turn_detection",schemaPath:"#/propertie\
s/turn_detection/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,ne.errors=t,!1}if(e===T&&k&&typeof k=="object"&&!Array.isArray(
k)&&k.type!==void 0&&k.type!=="server_vad")return ne.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/0/propert\
ies/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if($==="semantic_vad"){let T=e,E=e,C=!1,M=e;Er(k,{instancePath:i+"/turn_detection",
parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?Er.errors:t.concat(Er.errors),e=t.length);var v=M===e;if(C=C||v,C)e=E,t!==null&&(E?t.
length=E:t=null);else{let N={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[N]:t.push(N),e++,ne.errors=t,!1}if(e===T&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="semantic_vad")return ne.errors=[{instancePath:i+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else
return ne.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"type",tagValue:$}}],!1;else return ne.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discri\
minator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return ne.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/\
type",keyword:"type",params:{type:"object"}}],!1;var P=O===e;_=P,w="then"}else{let O=e,x=e,V=!1,$=e;if(k!==null){let E={instancePath:i+"/turn_detection",schemaPath:"\
#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var D=$===e;if(V=V||D,V)e=x,t!==null&&(x?t.length=
x:t=null);else{let E={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(
E),e++,ne.errors=t,!1}var P=O===e;_=P,w="else"}if(!_){let O={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[O]:t.push(O),e++,ne.errors=t,!1}var c=a===e}else var c=!0}}}else return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ne.errors=t,e===0}var ol={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.Aud\
ioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFo\
rmats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},speed:{type:["number","null"]},voice:{anyOf:[{type:"str\
ing"},{$ref:"#/definitions/RealtimeAudioConfigOutput.ID"},{type:"null"}]}}};function vi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return vi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return vi.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return vi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return vi.errors=t,e===0}function ke(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let y=r.format,P=e,b=e,v=!0,D=e;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let a={};t===null?t=[a]:t.push(a),e++}var s=D===e;e=b,t!==null&&(b?t.length=b:t=null);let k;if(s){let a=e,m=e,_=!0,h=e;if(e===h)if(y&&typeof y=="object"&&!Array.
isArray(y)){let O;if(y.type===void 0&&(O="type")){let x={};t===null?t=[x]:t.push(x),e++}}else{let O={};t===null?t=[O]:t.push(O),e++}var o=h===e;e=m,t!==null&&(m?
t.length=m:t=null);let w;if(o){let O=e;if(e===O)if(y&&typeof y=="object"&&!Array.isArray(y)){let V;if(y.type===void 0&&(V="type"))return ke.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:V}}],!1;{let $=y.type;if(typeof $=="string")if($==="aud\
io/pcm"){let T=e,E=e,C=!1,M=e;re(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=
t.length);var n=M===e;if(C=C||n,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/any\
Of",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,ke.errors=t,!1}if(e===T&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!==
"audio/pcm")return ke.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcm"}}],!1}else if($==="audio/pcmu"){let T=e,E=e,C=!1,M=e;se(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?
se.errors:t.concat(se.errors),e=t.length);var p=M===e;if(C=C||p,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+"/format",schemaPath:"#/propert\
ies/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,ke.errors=t,!1}if(e===T&&y&&typeof y=="object"&&!Array.isArray(
y)&&y.type!==void 0&&y.type!=="audio/pcmu")return ke.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/co\
nst",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let T=e,E=e,C=!1,M=e;ie(y,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var l=M===e;if(C=C||l,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,ke.errors=t,!1}if(e===T&&y&&typeof y==
"object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="audio/pcma")return ke.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/o\
neOf/2/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return ke.errors=[{instancePath:i+"/format",schemaPath:"#/properties/\
format/then/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return ke.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return ke.errors=[{instancePath:i+"/f\
ormat",schemaPath:"#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=O===e;_=o,w="then"}else{let O=e,x=e,V=!1,$=e;re(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var f=$===e;if(V=V||f,!V){let E=e;se(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var f=E===e;if(V=V||f,!V){let M=e;ie(y,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var f=M===e;V=V||f}}if(V)e=x,t!==null&&(x?
t.length=x:t=null);else{let E={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(
E),e++,ke.errors=t,!1}var o=O===e;_=o,w="else"}if(!_){let O={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[O]:t.push(O),e++,ke.errors=t,!1}var s=a===e;v=s,k="then"}else{let a=e,m=e,_=!1,h=e;if(y!==null){let q={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var g=h===e;if(_=_||g,_)e=m,t!==null&&(m?t.length=m:t=null);else{
let q={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ke.errors=t,!1}var s=a===
e;v=s,k="else"}if(!v){let a={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:k}};return t===null?t=[a]:t.push(a),
e++,ke.errors=t,!1}var c=P===e}else var c=!0;if(c){if(r.speed!==void 0){let y=r.speed,P=e;if(typeof y!="number"&&y!==null)return ke.errors=[{instancePath:i+"/sp\
eed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:ol.properties.speed.type}}],!1;var c=P===e}else var c=!0;if(c)if(r.voice!==void 0){let y=r.
voice,P=e,b=e,v=!1,D=e;if(typeof y!="string"){let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),e++}var d=D===e;if(v=v||d,!v){let a=e;vi(y,{instancePath:i+"/voice",parentData:r,parentDataProperty:"voice",rootData:u})||(t=t===null?vi.
errors:t.concat(vi.errors),e=t.length);var d=a===e;if(v=v||d,!v){let _=e;if(y!==null){let w={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var d=_===e;v=v||d}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/voic\
e",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ke.errors=t,!1}var c=P===e}else var c=!0}}else return ke.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=t,e===0}function hi(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let p=r.input,l=e,f=e,g=!1,c=e;ne(p,{instancePath:i+
"/input",parentData:r,parentDataProperty:"input",rootData:u})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var s=c===e;if(g=g||s,!g){let d=e;if(p!==null){
let P={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var s=d===e;g=g||s}
if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[d]:t.push(d),e++,hi.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.output!==void 0){let p=r.output,l=e,f=e,g=!1,c=e;ke(p,{instancePath:i+"/output",parentData:r,
parentDataProperty:"output",rootData:u})||(t=t===null?ke.errors:t.concat(ke.errors),e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let b={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var n=y===e;g=g||n}if(g)e=f,t!==null&&
(f?t.length=f:t=null);else{let y={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,
hi.errors=t,!1}var o=l===e}else var o=!0}else return hi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hi.errors=
t,e===0}var Bs={type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},allowed_callers:{anyOf:[{type:"array",items:{type:"string",enum:[
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
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},Jn={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function js(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return js.errors=[{instancePath:i+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Jn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return js.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:Jn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")
return js.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)
break}}var s=p===e}else var s=!0}else return js.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return js.errors=t,e===0}var Qn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function As(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,
p=e;if(typeof n!="boolean"&&n!==null)return As.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:Qn.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return As.errors=[{instancePath:i+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Qn.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.
length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return As.errors=[{instancePath:i+"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else return As.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return As.errors=t,e===0}var Xn={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function xs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return xs.errors=[{instancePath:i+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:Xn.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,
p=e;if(!Array.isArray(n)&&n!==null)return xs.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:Xn.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let f=n.length;for(let g=0;g<f;g++){let c=e;if(typeof n[g]!="string")return xs.errors=[{instancePath:i+
"/tool_names/"+g,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e;if(!o)break}}var s=p===e}else var s=!0}else
return xs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xs.errors=t,e===0}function gi(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,l=e,f=e,g=!1,c=e;
As(p,{instancePath:i+"/always",parentData:r,parentDataProperty:"always",rootData:u})||(t=t===null?As.errors:t.concat(As.errors),e=t.length);var s=c===e;if(g=g||
s,!g){let d=e;if(p!==null){let P={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[d]:t.push(d),e++,gi.errors=t,!1}var o=l===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,l=e,f=e,g=!1,c=e;xs(p,{instancePath:i+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:u})||(t=t===null?xs.errors:t.concat(xs.errors),e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let b={
instancePath:i+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var n=y===e;g=g||n}if(g)e=
f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(
y),e++,gi.errors=t,!1}var o=l===e}else var o=!0}else return gi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gi.
errors=t,e===0}function Ae(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.server_label===void 0&&(d="server_label")||r.type===void 0&&(d="type"))return Ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d}}],!1;if(r.server_label!==void 0){let y=e;if(typeof r.server_label!="string")return Ae.errors=[{instancePath:i+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){let y=r.type,P=e;if(typeof y!="st\
ring")return Ae.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(y!=="mcp")return Ae.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=P===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let y=r.
allowed_callers,P=e,b=e,v=!1,D=e;if(e===D)if(Array.isArray(y)){var o=!0;let a=y.length;for(let m=0;m<a;m++){let _=y[m],h=e;if(typeof _!="string"){let q={instancePath:i+
"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}if(!(_===
"direct"||_==="programmatic")){let q={instancePath:i+"/allowed_callers/"+m,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Bs.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[q]:t.push(q),e++}var o=h===e;if(!o)break}}else{let a={instancePath:i+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var n=D===e;if(v=v||n,!v){let a=e;if(y!==null){let _={
instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var n=a===
e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[a]:t.push(a),e++,Ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let y=r.allowed_tools,P=e,b=e,v=!1,D=e;
if(e===D)if(Array.isArray(y)){var p=!0;let a=y.length;for(let m=0;m<a;m++){let _=e;if(typeof y[m]!="string"){let w={instancePath:i+"/allowed_tools/"+m,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}var p=_===e;if(!p)break}}else{let a={instancePath:i+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var l=D===e;if(v=v||l,!v){
let a=e;js(y,{instancePath:i+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:u})||(t=t===null?js.errors:t.concat(js.errors),e=t.length);
var l=a===e;if(v=v||l,!v){let _=e;if(y!==null){let w={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[w]:t.push(w),e++}var l=_===e;v=v||l}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,Ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.authorization!==
void 0){let y=r.authorization,P=e;if(typeof y!="string"&&y!==null)return Ae.errors=[{instancePath:i+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:Bs.properties.authorization.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.connector_id!==void 0){let y=r.connector_id,P=e;if(!(y===
"connector_dropbox"||y==="connector_gmail"||y==="connector_googlecalendar"||y==="connector_googledrive"||y==="connector_microsoftteams"||y==="connector_outlookc\
alendar"||y==="connector_outlookemail"||y==="connector_sharepoint"||y===null))return Ae.errors=[{instancePath:i+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:Bs.properties.connector_id.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let y=r.defer_loading,
P=e;if(typeof y!="boolean"&&y!==null)return Ae.errors=[{instancePath:i+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:Bs.
properties.defer_loading.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.headers!==void 0){let y=r.headers,P=e,b=e,v=!1,D=e;if(e===D)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let a in y){let m=e;if(typeof y[a]!="string"){let _={instancePath:i+"/headers/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var f=m===e;if(!f)break}else{let a={instancePath:i+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var g=D===e;if(v=v||g,!v){let a=e;
if(y!==null){let _={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===
e;v=v||g}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[a]:t.push(a),e++,Ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.require_approval!==void 0){let y=r.require_approval,P=e,b=e,v=!1,D=e;gi(y,{instancePath:i+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:u})||(t=t===null?gi.errors:t.concat(gi.errors),e=t.length);var c=D===e;if(v=v||c,
!v){let a=e;if(typeof y!="string"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[_]:t.push(_),e++}if(y!=="always"){let _={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[_]:t.push(_),e++}var c=a===e;if(v=v||c,!v){let _=e;if(typeof y!="string"){let w={instancePath:i+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(y!=="never"){let w={instancePath:i+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[w]:t.push(w),e++}var c=_===
e;if(v=v||c,!v){let w=e;if(y!==null){let O={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[O]:t.push(O),e++}var c=w===e;v=v||c}}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,Ae.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.server_description!==
void 0){let y=r.server_description,P=e;if(typeof y!="string"&&y!==null)return Ae.errors=[{instancePath:i+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:Bs.properties.server_description.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.server_url!==void 0){let y=r.server_url,
P=e;if(typeof y!="string"&&y!==null)return Ae.errors=[{instancePath:i+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:Bs.properties.
server_url.type}}],!1;var s=P===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let y=r.tunnel_id,P=e;if(typeof y!="string"&&y!==null)return Ae.errors=[{instancePath:i+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:Bs.properties.tunnel_id.type}}],!1;var s=P===e}else var s=!0}}}}}}}}}}}else return Ae.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}function Ye(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0,s=e,o=!0,n=e;if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")){let y={};t===null?t=[y]:
t.push(y),e++}}else{let d={};t===null?t=[d]:t.push(d),e++}var p=n===e;e=s,t!==null&&(s?t.length=s:t=null);let l;if(p){let d=e;if(e===d)if(r&&typeof r=="object"&&
!Array.isArray(r)){let P;if(r.type===void 0&&(P="type"))return Ye.errors=[{instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:P}}],
!1;{let b=r.type;if(typeof b=="string")if(b==="function"){let v=e,D=e,k=!1,a=e;Ee(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?
Ee.errors:t.concat(Ee.errors),e=t.length);var f=a===e;if(k=k||f,k)e=D,t!==null&&(D?t.length=D:t=null);else{let m={instancePath:i,schemaPath:"#/then/oneOf/0/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Ye.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="\
function")return Ye.errors=[{instancePath:i+"/type",schemaPath:"#/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(b===
"mcp"){let v=e,D=e,k=!1,a=e;Ae(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var g=a===
e;if(k=k||g,k)e=D,t!==null&&(D?t.length=D:t=null);else{let m={instancePath:i,schemaPath:"#/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:
t.push(m),e++,Ye.errors=t,!1}if(e===v&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp")return Ye.errors=[{instancePath:i+"/type",schemaPath:"\
#/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return Ye.errors=[{instancePath:i,schemaPath:"#/then/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:b}}],!1;else return Ye.errors=[{instancePath:i,schemaPath:"#/then/discriminator",keyword:"di\
scriminator",params:{error:"tag",tag:"type",tagValue:b}}],!1}}else return Ye.errors=[{instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"objec\
t"}}],!1;var p=d===e;o=p,l="then"}else{let d=e,y=e,P=!1,b=e;Ee(r,{instancePath:i,parentData:j,parentDataProperty:A,rootData:u})||(t=t===null?Ee.errors:t.concat(
Ee.errors),e=t.length);var c=b===e;if(P=P||c,P)e=y,t!==null&&(y?t.length=y:t=null);else{let D={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[D]:t.push(D),e++,Ye.errors=t,!1}var p=d===e;o=p,l="else"}if(!o){let d={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
return t===null?t=[d]:t.push(d),e++,Ye.errors=t,!1}return Ye.errors=t,e===0}function tn(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(Array.isArray(r)){var s=!0;let o=r.length;for(let n=0;n<o;n++){let p=e;Ye(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,
rootData:u})||(t=t===null?Ye.errors:t.concat(Ye.errors),e=t.length);var s=p===e;if(!s)break}}else return tn.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return tn.errors=t,e===0}var Yn={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{type:["\
string","null"]}}};function ki(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return ki.errors=[{instancePath:i+"/group_id",schemaPath:"#/properties/\
group_id/type",keyword:"type",params:{type:Yn.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,n=e;
if(typeof o!="string"&&o!==null)return ki.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:Yn.properties.
workflow_name.type}}],!1;var s=n===e}else var s=!0}else return ki.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ki.
errors=t,e===0}var pl={type:"object",properties:{post_instructions:{type:["number","null"]}}};function Ki(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.post_instructions!==void 0){let s=r.post_instructions;if(typeof s!="number"&&s!==null)
return Ki.errors=[{instancePath:i+"/post_instructions",schemaPath:"#/properties/post_instructions/type",keyword:"type",params:{type:pl.properties.post_instructions.
type}}],!1}}else return Ki.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ki.errors=t,e===0}function Qr(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.retention_ratio===void 0&&(n=
"retention_ratio")||r.type===void 0&&(n="type"))return Qr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.
retention_ratio!==void 0){let p=e;if(typeof r.retention_ratio!="number")return Qr.errors=[{instancePath:i+"/retention_ratio",schemaPath:"#/properties/retention_\
ratio/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Qr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="retention_ratio")return Qr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"retention_ratio"}}],!1;var s=l===e}else var s=!0;if(s)if(r.token_limits!==void 0){
let p=r.token_limits,l=e,f=e,g=!1,c=e;Ki(p,{instancePath:i+"/token_limits",parentData:r,parentDataProperty:"token_limits",rootData:u})||(t=t===null?Ki.errors:t.
concat(Ki.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/token_limits",schemaPath:"#/properties/token_limits/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+
"/token_limits",schemaPath:"#/properties/token_limits/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Qr.errors=t,!1}var s=l===e}else var s=!0}}else
return Qr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qr.errors=t,e===0}function B(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.type===void 0&&(k="type"))return B.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],!1;if(r.type!==void 0){let a=r.type,m=e;if(typeof a!="string")return B.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="realtime")return B.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1;var s=m===e}else var s=!0;if(s){if(r.audio!==void 0){let a=r.
audio,m=e,_=e,h=!1,w=e;hi(a,{instancePath:i+"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?hi.errors:t.concat(hi.errors),e=t.length);
var o=w===e;if(h=h||o,!h){let O=e;if(a!==null){let V={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[V]:t.push(V),e++}var o=O===e;h=h||o}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,B.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.include!==void 0){let a=r.include,m=e;if(!Array.
isArray(a)&&a!==null)return B.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:nt.properties.include.type}}],
!1;if(e===m&&Array.isArray(a)){var n=!0;let h=a.length;for(let w=0;w<h;w++){let q=a[w],O=e;if(typeof q!="string")return B.errors=[{instancePath:i+"/include/"+w,
schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(q!=="item.input_audio_transcription.logprobs")return B.errors=[{instancePath:i+
"/include/"+w,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"item.input_audio_transcription.logprobs"}}],!1;var n=O===e;if(!n)
break}}var s=m===e}else var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,m=e;if(typeof a!="string"&&a!==null)return B.errors=[{instancePath:i+"/i\
nstructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:nt.properties.instructions.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.
max_output_tokens!==void 0){let a=r.max_output_tokens,m=e,_=e,h=!1,w=e;if(typeof a!="number"){let O={instancePath:i+"/max_output_tokens",schemaPath:"#/propertie\
s/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[O]:t.push(O),e++}var p=w===e;if(h=h||p,!h){let O=e;if(typeof a!="string"){let V={
instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[V]:t.push(V),e++}
if(a!=="inf"){let V={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};
t===null?t=[V]:t.push(V),e++}var p=O===e;if(h=h||p,!h){let V=e;if(a!==null){let T={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_token\
s/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var p=V===e;h=h||p}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,B.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.model!==void 0){let a=r.model,m=e;if(typeof a!="string"&&a!==null)return B.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/t\
ype",keyword:"type",params:{type:nt.properties.model.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let a=r.output_modalities,m=e;if(!Array.
isArray(a)&&a!==null)return B.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:nt.properties.
output_modalities.type}}],!1;if(e===m&&Array.isArray(a)){var l=!0;let h=a.length;for(let w=0;w<h;w++){let q=a[w],O=e;if(typeof q!="string")return B.errors=[{instancePath:i+
"/output_modalities/"+w,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="text"||q==="audio"))return B.
errors=[{instancePath:i+"/output_modalities/"+w,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:nt.properties.output_modalities.
items.enum}}],!1;var l=O===e;if(!l)break}}var s=m===e}else var s=!0;if(s){if(r.parallel_tool_calls!==void 0){let a=r.parallel_tool_calls,m=e;if(typeof a!="boole\
an"&&a!==null)return B.errors=[{instancePath:i+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:nt.properties.
parallel_tool_calls.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.prompt!==void 0){let a=r.prompt,m=e,_=e,h=!1,w=e;jr(a,{instancePath:i+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:u})||(t=t===null?jr.errors:t.concat(jr.errors),e=t.length);var f=w===e;if(h=h||f,!h){let O=e;if(a!==null){let V={instancePath:i+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var f=O===e;h=h||f}if(h)e=_,t!==null&&
(_?t.length=_:t=null);else{let O={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,
B.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.reasoning!==void 0){let a=r.reasoning,m=e,_=e,h=!1,w=e;St(a,{instancePath:i+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:u})||(t=t===null?St.errors:t.concat(St.errors),e=t.length);var g=w===e;if(h=h||g,!h){let O=e;if(a!==null){let V={instancePath:i+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var g=O===e;h=h||g}if(h)e=_,t!==null&&(_?t.length=
_:t=null);else{let O={instancePath:i+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,B.errors=
t,!1}var s=m===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let a=r.tool_choice,m=e,_=e,h=!0,w=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let x={};t===
null?t=[x]:t.push(x),e++}var c=w===e;e=_,t!==null&&(_?t.length=_:t=null);let q;if(c){let x=e;if(e===x)if(a&&typeof a=="object"&&!Array.isArray(a)){let $;if(a.type===
void 0&&($="type"))return B.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/required",keyword:"required",params:{missingProperty:$}}],
!1;{let T=a.type;if(typeof T=="string")if(T==="function"){let E=e,C=e,M=!1,N=e;Ar(a,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",
rootData:u})||(t=t===null?Ar.errors:t.concat(Ar.errors),e=t.length);var d=N===e;if(M=M||d,M)e=C,t!==null&&(C?t.length=C:t=null);else{let J={instancePath:i+"/too\
l_choice",schemaPath:"#/properties/tool_choice/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[J]:t.push(J),e++,B.errors=t,!1}if(e===E&&a&&typeof a==
"object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="function")return B.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then\
/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(T==="mcp"){let E=e,C=e,M=!1,N=e;yr(a,{instancePath:i+"/tool_choice",
parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?yr.errors:t.concat(yr.errors),e=t.length);var y=N===e;if(M=M||y,M)e=C,t!==null&&(C?t.length=
C:t=null);else{let J={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[J]:t.
push(J),e++,B.errors=t,!1}if(e===E&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="mcp")return B.errors=[{instancePath:i+"/tool_choice/typ\
e",schemaPath:"#/properties/tool_choice/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return B.errors=[{instancePath:i+
"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:T}}],!1;else return B.
errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:T}}],
!1}}else return B.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/type",keyword:"type",params:{type:"object"}}],!1;var c=x===e;
h=c,q="then"}else{let x=e,V=e,$=!1,T=e;Ft(a,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:u})||(t=t===null?Ft.errors:t.concat(
Ft.errors),e=t.length);var P=T===e;if($=$||P,!$){let C=e;if(a!==null){let N={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};t===null?t=[N]:t.push(N),e++}var P=C===e;$=$||P}if($)e=V,t!==null&&(V?t.length=V:t=null);else{let C={instancePath:i+"/to\
ol_choice",schemaPath:"#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[C]:t.push(C),e++,B.errors=t,!1}var c=x===e;h=c,q="else"}
if(!h){let x={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:q}};return t===null?t=[x]:t.push(x),e++,
B.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.tools!==void 0){let a=r.tools,m=e,_=e,h=!1,w=e;tn(a,{instancePath:i+"/tools",parentData:r,parentDataProperty:"\
tools",rootData:u})||(t=t===null?tn.errors:t.concat(tn.errors),e=t.length);var b=w===e;if(h=h||b,!h){let O=e;if(a!==null){let V={instancePath:i+"/tools",schemaPath:"\
#/properties/tools/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var b=O===e;h=h||b}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let O={instancePath:i+"/tools",schemaPath:"#/properties/tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,B.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/\
anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}if(a!=="auto"){let O={instancePath:i+"/tracing",schemaPath:"#/properties/traci\
ng/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[O]:t.push(O),e++}var v=w===e;if(h=h||v,!h){let O=e;ki(a,{instancePath:i+"/tracing",parentData:r,
parentDataProperty:"tracing",rootData:u})||(t=t===null?ki.errors:t.concat(ki.errors),e=t.length);var v=O===e;if(h=h||v,!h){let V=e;if(a!==null){let T={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var v=V===e;h=h||v}}if(h)e=_,t!==null&&
(_?t.length=_:t=null);else{let O={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,
B.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.truncation!==void 0){let a=r.truncation,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/trunc\
ation",schemaPath:"#/properties/truncation/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}if(a!=="auto"){let O={instancePath:i+
"/truncation",schemaPath:"#/properties/truncation/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[O]:t.push(O),e++}var D=w===e;if(h=h||
D,!h){let O=e;if(typeof a!="string"){let V={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[V]:t.push(V),e++}if(a!=="disabled"){let V={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/const",keyword:"const",params:{allowedValue:"\
disabled"}};t===null?t=[V]:t.push(V),e++}var D=O===e;if(h=h||D,!h){let V=e;Qr(a,{instancePath:i+"/truncation",parentData:r,parentDataProperty:"truncation",rootData:u})||
(t=t===null?Qr.errors:t.concat(Qr.errors),e=t.length);var D=V===e;if(h=h||D,!h){let T=e;if(a!==null){let C={instancePath:i+"/truncation",schemaPath:"#/propertie\
s/truncation/anyOf/3/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var D=T===e;h=h||D}}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let O={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,B.errors=t,!1}var s=m===
e}else var s=!0;if(s){if(r.id!==void 0){let a=r.id,m=e;if(typeof a!="string"&&a!==null)return B.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:nt.properties.id.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,m=e;if(typeof a!="string"&&a!==null)
return B.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:nt.properties.object.type}}],!1;var s=m===e}else var s=!0;
if(s)if(r.expires_at!==void 0){let a=r.expires_at,m=e;if(typeof a!="number"&&a!==null)return B.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/ex\
pires_at/type",keyword:"type",params:{type:nt.properties.expires_at.type}}],!1;var s=m===e}else var s=!0}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=t,e===0}var nn={type:"object",properties:{type:{type:"string",const:"transcription"},audio:{anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionAudio"},{type:"null"}]},include:{type:["array","null"],items:{type:"string",const:"item.input_audio_transcripti\
on.logprobs"}},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["number","null"]}},required:["type"]};var al={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}};function Pi(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==void 0){let n=r.strength,
p=e;if(typeof n!="number"&&n!==null)return Pi.errors=[{instancePath:i+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type:al.properties.
strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;Ut(n,{instancePath:i+"/type",parentData:r,parentDataProperty:"\
type",rootData:u})||(t=t===null?Ut.errors:t.concat(Ut.errors),e=t.length);var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{
let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Pi.errors=t,!1}var s=p===e}else
var s=!0}else return Pi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pi.errors=t,e===0}var Ci={type:"object",properties:{
type:{type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","\
null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function Ze(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return Ze.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Ze.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="server_vad")return Ze.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.
create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return Ze.errors=[{instancePath:i+"/create_response",schemaPath:"#/proper\
ties/create_response/type",keyword:"type",params:{type:Ci.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.
idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return Ze.errors=[{instancePath:i+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"\
type",params:{type:Ci.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!=
"boolean"&&n!==null)return Ze.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Ci.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Ze.
errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:Ci.properties.prefix_padding_ms.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ze.errors=[{instancePath:i+
"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Ci.properties.silence_duration_ms.type}}],!1;var s=p===e}else
var s=!0;if(s)if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!="number"&&n!==null)return Ze.errors=[{instancePath:i+"/threshold",schemaPath:"#/proper\
ties/threshold/type",keyword:"type",params:{type:Ci.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return Ze.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=t,e===0}var Dn={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{
type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function $r(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return $r.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return $r.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="semantic_vad")return $r.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return $r.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:Dn.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="lo\
w"||n==="medium"||n==="high"||n==="auto"||n===null))return $r.errors=[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:Dn.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="b\
oolean"&&n!==null)return $r.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Dn.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return $r.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return $r.errors=t,e===0}function oe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.format!==void 0){let k=r.format,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let q={};t===null?t=[q]:t.push(q),e++}var s=h===
e;e=m,t!==null&&(m?t.length=m:t=null);let w;if(s){let q=e,O=e,x=!0,V=e;if(e===V)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if(k.type===void 0&&(E="type")){
let C={};t===null?t=[C]:t.push(C),e++}}else{let E={};t===null?t=[E]:t.push(E),e++}var o=V===e;e=O,t!==null&&(O?t.length=O:t=null);let $;if(o){let E=e;if(e===E)if(k&&
typeof k=="object"&&!Array.isArray(k)){let M;if(k.type===void 0&&(M="type"))return oe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/the\
n/required",keyword:"required",params:{missingProperty:M}}],!1;{let N=k.type;if(typeof N=="string")if(N==="audio/pcm"){let J=e,R=e,z=!1,G=e;re(k,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var n=G===e;if(z=z||n,z)e=R,t!==null&&(R?
t.length=R:t=null);else{let S={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[S]:
t.push(S),e++,oe.errors=t,!1}if(e===J&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcm")return oe.errors=[{instancePath:i+"/forma\
t/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(N==="audio/pcmu"){
let J=e,R=e,z=!1,G=e;se(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);
var p=G===e;if(z=z||p,z)e=R,t!==null&&(R?t.length=R:t=null);else{let S={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/1/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[S]:t.push(S),e++,oe.errors=t,!1}if(e===J&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="audio/pcmu")
return oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcmu"}}],!1}else if(N==="audio/pcma"){let J=e,R=e,z=!1,G=e;ie(k,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?
ie.errors:t.concat(ie.errors),e=t.length);var l=G===e;if(z=z||l,z)e=R,t!==null&&(R?t.length=R:t=null);else{let S={instancePath:i+"/format",schemaPath:"#/propert\
ies/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[S]:t.push(S),e++,oe.errors=t,!1}if(e===J&&k&&typeof k=="object"&&!Array.isArray(
k)&&k.type!==void 0&&k.type!=="audio/pcma")return oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/2/properties/type/co\
nst",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return oe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/discrimi\
nator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:N}}],!1;else return oe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/for\
mat/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:N}}],!1}}else return oe.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=E===e;x=o,$="then"}else{let E=e,C=e,M=!1,N=e;re(k,{instancePath:i+"/format",
parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var f=N===e;if(M=M||f,!M){let R=e;se(k,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var f=R===e;if(M=M||f,!M){let G=e;ie(k,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var f=G===e;M=M||f}}if(M)e=C,t!==null&&(C?
t.length=C:t=null);else{let R={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(
R),e++,oe.errors=t,!1}var o=E===e;x=o,$="else"}if(!x){let E={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:$}};
return t===null?t=[E]:t.push(E),e++,oe.errors=t,!1}var s=q===e;_=s,w="then"}else{let q=e,O=e,x=!1,V=e;if(k!==null){let T={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var g=V===e;if(x=x||g,x)e=O,t!==null&&(O?t.length=O:t=null);else{
let T={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(T),e++,oe.errors=t,!1}var s=q===
e;_=s,w="else"}if(!_){let q={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:w}};return t===null?t=[q]:t.push(q),
e++,oe.errors=t,!1}var c=a===e}else var c=!0;if(c){if(r.noise_reduction!==void 0){let k=r.noise_reduction,a=e,m=e,_=!1,h=e;Pi(k,{instancePath:i+"/noise_reductio\
n",parentData:r,parentDataProperty:"noise_reduction",rootData:u})||(t=t===null?Pi.errors:t.concat(Pi.errors),e=t.length);var d=h===e;if(_=_||d,!_){let q=e;if(k!==
null){let x={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(
x),e++}var d=q===e;_=_||d}if(_)e=m,t!==null&&(m?t.length=m:t=null);else{let q={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,oe.errors=t,!1}var c=a===e}else var c=!0;if(c){if(r.transcription!==void 0){let k=r.transcription,
a=e,m=e,_=!1,h=e;Fe(k,{instancePath:i+"/transcription",parentData:r,parentDataProperty:"transcription",rootData:u})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=
t.length);var y=h===e;if(_=_||y,!_){let q=e;if(k!==null){let x={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"ty\
pe",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var y=q===e;_=_||y}if(_)e=m,t!==null&&(m?t.length=m:t=null);else{let q={instancePath:i+"/transcription",schemaPath:"\
#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,oe.errors=t,!1}var c=a===e}else var c=!0;if(c)if(r.turn_detection!==
void 0){let k=r.turn_detection,a=e,m=e,_=!0,h=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let O={};t===null?t=[O]:t.push(O),e++}var P=h===e;e=m,t!==null&&
(m?t.length=m:t=null);let w;if(P){let O=e;if(e===O)if(k&&typeof k=="object"&&!Array.isArray(k)){let V;if(k.type===void 0&&(V="type"))return oe.errors=[{instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/then/required",keyword:"required",params:{missingProperty:V}}],!1;{let $=k.type;if(typeof $=="string")
if($==="server_vad"){let T=e,E=e,C=!1,M=e;Ze(k,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?Ze.errors:
t.concat(Ze.errors),e=t.length);var b=M===e;if(C=C||b,C)e=E,t!==null&&(E?t.length=E:t=null);else{let N={instancePath:i+"/turn_detection",schemaPath:"#/propertie\
s/turn_detection/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[N]:t.push(N),e++,oe.errors=t,!1}if(e===T&&k&&typeof k=="object"&&!Array.isArray(
k)&&k.type!==void 0&&k.type!=="server_vad")return oe.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/0/propert\
ies/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if($==="semantic_vad"){let T=e,E=e,C=!1,M=e;$r(k,{instancePath:i+"/turn_detection",
parentData:r,parentDataProperty:"turn_detection",rootData:u})||(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var v=M===e;if(C=C||v,C)e=E,t!==null&&(E?t.
length=E:t=null);else{let N={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[N]:t.push(N),e++,oe.errors=t,!1}if(e===T&&k&&typeof k=="object"&&!Array.isArray(k)&&k.type!==void 0&&k.type!=="semantic_vad")return oe.errors=[{instancePath:i+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else
return oe.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"type",tagValue:$}}],!1;else return oe.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/discriminator",keyword:"discri\
minator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return oe.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/\
type",keyword:"type",params:{type:"object"}}],!1;var P=O===e;_=P,w="then"}else{let O=e,x=e,V=!1,$=e;if(k!==null){let E={instancePath:i+"/turn_detection",schemaPath:"\
#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var D=$===e;if(V=V||D,V)e=x,t!==null&&(x?t.length=
x:t=null);else{let E={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[E]:t.push(
E),e++,oe.errors=t,!1}var P=O===e;_=P,w="else"}if(!_){let O={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:w}};
return t===null?t=[O]:t.push(O),e++,oe.errors=t,!1}var c=a===e}else var c=!0}}}else return oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return oe.errors=t,e===0}function Li(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let o=r.input,n=e,p=!1,l=e;oe(o,{instancePath:i+"/input",parentData:r,parentDataProperty:"input",rootData:u})||
(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/input",schemaPath:"#/properties/inp\
ut/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+
"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Li.errors=t,!1}}}else return Li.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Li.errors=t,e===0}function Pe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return Pe.errors=[{instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:p}}],!1;if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return Pe.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="transcription")return Pe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/const",keyword:"const",params:{allowedValue:"transcription"}}],!1;var s=f===e}else var s=!0;if(s){if(r.audio!==void 0){let l=r.audio,f=e,g=e,c=!1,d=e;Li(l,{instancePath:i+
"/audio",parentData:r,parentDataProperty:"audio",rootData:u})||(t=t===null?Li.errors:t.concat(Li.errors),e=t.length);var o=d===e;if(c=c||o,!c){let P=e;if(l!==null){
let v={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var o=P===e;c=c||o}
if(c)e=g,t!==null&&(g?t.length=g:t=null);else{let P={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[P]:t.push(P),e++,Pe.errors=t,!1}var s=f===e}else var s=!0;if(s){if(r.include!==void 0){let l=r.include,f=e;if(!Array.isArray(l)&&l!==null)return Pe.errors=[{instancePath:i+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:nn.properties.include.type}}],!1;if(e===f&&Array.isArray(l)){var n=!0;let c=l.length;
for(let d=0;d<c;d++){let y=l[d],P=e;if(typeof y!="string")return Pe.errors=[{instancePath:i+"/include/"+d,schemaPath:"#/properties/include/items/type",keyword:"\
type",params:{type:"string"}}],!1;if(y!=="item.input_audio_transcription.logprobs")return Pe.errors=[{instancePath:i+"/include/"+d,schemaPath:"#/properties/incl\
ude/items/const",keyword:"const",params:{allowedValue:"item.input_audio_transcription.logprobs"}}],!1;var n=P===e;if(!n)break}}var s=f===e}else var s=!0;if(s){if(r.
id!==void 0){let l=r.id,f=e;if(typeof l!="string"&&l!==null)return Pe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:nn.
properties.id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.object!==void 0){let l=r.object,f=e;if(typeof l!="string"&&l!==null)return Pe.errors=[{instancePath:i+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:nn.properties.object.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.expires_at!==void 0){
let l=r.expires_at,f=e;if(typeof l!="number"&&l!==null)return Pe.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",
params:{type:nn.properties.expires_at.type}}],!1;var s=f===e}else var s=!0}}}}}else return Pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Pe.errors=t,e===0}function Ue(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="session")||r.type===void 0&&(p="type"))return Ue.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:p}}],!1;if(r.session!==void 0){let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;
if(l.type===void 0&&(g="type"))return Ue.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty:g}}],
!1;{let c=l.type;if(typeof c=="string")if(c==="realtime"){let d=e,y=e,P=!1,b=e;B(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var s=b===e;if(P=P||s,P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:i+"/session",schemaPath:"\
#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,Ue.errors=t,!1}if(e===d&&l&&typeof l=="object"&&!Array.isArray(
l)&&l.type!==void 0&&l.type!=="realtime")return Ue.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"realtime"}}],!1}else if(c==="transcription"){let d=e,y=e,P=!1,b=e;Pe(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"\
session",rootData:u})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var o=b===e;if(P=P||o,P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:i+
"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,Ue.errors=t,!1}if(e===d&&l&&typeof l==
"object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return Ue.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/\
1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1}else return Ue.errors=[{instancePath:i+"/session",schemaPath:"#/properties/s\
ession/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:c}}],!1;else return Ue.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:c}}],!1}}else return Ue.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var n=f===e}else var n=!0;if(n){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")
return Ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.update")return Ue.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"session.update"}}],!1;var n=f===e}else var n=!0;if(n)if(r.event_id!==
void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return Ue.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:sl.properties.event_id.type}}],!1;var n=f===e}else var n=!0}}else return Ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ue.errors=t,e===0}var Xo=Xs,ll={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Conversation"},event_id:{
type:["string","null"]},type:{type:"string",const:"conversation.created"}},required:["conversation","type"]},Zn={type:"object",properties:{id:{type:["string","n\
ull"]},object:{enum:["realtime.conversation",null]}}};function wi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let o=r.id,n=e;if(typeof o!="string"&&o!==null)return wi.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:Zn.properties.id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.object!==void 0){let o=r.object,n=e;if(!(o==="\
realtime.conversation"||o===null))return wi.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:Zn.properties.
object.enum}}],!1;var s=n===e}else var s=!0}else return wi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wi.errors=
t,e===0}function Xs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.conversation===void 0&&(o="conversation")||r.type===void 0&&(o="type"))return Xs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.conversation!==void 0){let n=e;wi(r.conversation,{instancePath:i+"/conversation",parentData:r,parentDataProperty:"conversation",rootData:u})||
(t=t===null?wi.errors:t.concat(wi.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)
return Xs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ll.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Xs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="conversation.created")return Xs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.created"}}],!1;var s=p===e}else var s=!0}}else return Xs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return Xs.errors=t,e===0}var Yo=Ht,eo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{
type:"string",const:"conversation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function Ht(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&
(o="type"))return Ht.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return Ht.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:eo.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;K(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||
(t=t===null?K.errors:t.concat(K.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ht.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.created")return Ht.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ht.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:eo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Ht.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ht.errors=t,e===0}var Zo=Jt,yl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function Jt(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Jt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return Jt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:yl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Jt.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Jt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.deleted")return Jt.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else
return Jt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Jt.errors=t,e===0}var ep=_e,ro={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.\
input_audio_transcription.completed"},usage:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"tokens"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"durat\
ion"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"}]}]},else:{anyOf:[{type:"null"}]}},languages:{
type:["array","null"],items:{$ref:"#/definitions/TranscriptionLanguage"}},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/LogProbProperties"}},{type:"\
null"}]}},required:["content_index","item_id","transcript","type"]};var to={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function bi(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return bi.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:to.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return bi.errors=[{instancePath:i+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:to.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}else return bi.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return bi.errors=t,e===0}function wr(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.input_tokens===void 0&&(n="input_tokens")||r.output_tokens===void 0&&
(n="output_tokens")||r.total_tokens===void 0&&(n="total_tokens")||r.type===void 0&&(n="type"))return wr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return wr.errors=[{instancePath:i+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return wr.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return wr.errors=[{instancePath:i+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="st\
ring")return wr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return wr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=l===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;bi(p,{instancePath:i+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||
(t=t===null?bi.errors:t.concat(bi.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=
f:t=null);else{let y={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:
t.push(y),e++,wr.errors=t,!1}var s=l===e}else var s=!0}}}}else return wr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return wr.errors=t,e===0}function jt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return jt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let n=e;if(typeof r.seconds!="number")return jt.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return jt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="duration")return jt.errors=[{instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return jt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return jt.errors=t,e===0}function Oi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.code===void 0&&(s="code"))return Oi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.code!==void 0&&
typeof r.code!="string")return Oi.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1}else return Oi.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oi.errors=t,e===0}function ur(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return ur.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return ur.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="number")return ur.errors=[{instancePath:i+"/bytes/"+c,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return ur.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return ur.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return ur.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ur.errors=t,e===0}function _e(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.content_index===void 0&&(d="content_index")||r.item_id===void 0&&(d="item_id")||
r.transcript===void 0&&(d="transcript")||r.type===void 0&&(d="type"))return _e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;if(r.content_index!==void 0){let y=e;if(typeof r.content_index!="number")return _e.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=y===e}else var s=!0;if(s){if(r.event_id!==void 0){let y=r.event_id,P=e;if(typeof y!="string"&&y!==null)
return _e.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ro.properties.event_id.type}}],!1;var s=P===e}else
var s=!0;if(s){if(r.item_id!==void 0){let y=e;if(typeof r.item_id!="string")return _e.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.transcript!==void 0){let y=e;if(typeof r.transcript!="string")return _e.errors=[
{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.type!==void 0){
let y=r.type,P=e;if(typeof y!="string")return _e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(y!=="conversation.item.input_audio_transcription.completed")return _e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=P===e}else var s=!0;if(s){if(r.usage!==void 0){let y=r.usage,P=e,b=e,v=!0,D=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let m={};t===null?t=[m]:t.push(m),e++}var o=D===e;e=b,t!==null&&(b?t.length=b:t=null);let k;if(o){let m=e;if(e===m)if(y&&
typeof y=="object"&&!Array.isArray(y)){let h;if(y.type===void 0&&(h="type"))return _e.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/requi\
red",keyword:"required",params:{missingProperty:h}}],!1;{let w=y.type;if(typeof w=="string")if(w==="tokens"){let q=e,O=e,x=!1,V=e;wr(y,{instancePath:i+"/usage",
parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?wr.errors:t.concat(wr.errors),e=t.length);var n=V===e;if(x=x||n,x)e=O,t!==null&&(O?t.length=O:
t=null);else{let $={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,_e.
errors=t,!1}if(e===q&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="tokens")return _e.errors=[{instancePath:i+"/usage/type",schemaPath:"#\
/properties/usage/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(w==="duration"){let q=e,O=e,x=!1,V=e;jt(y,{instancePath:i+
"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?jt.errors:t.concat(jt.errors),e=t.length);var p=V===e;if(x=x||p,x)e=O,t!==null&&(O?t.
length=O:t=null);else{let $={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push(
$),e++,_e.errors=t,!1}if(e===q&&y&&typeof y=="object"&&!Array.isArray(y)&&y.type!==void 0&&y.type!=="duration")return _e.errors=[{instancePath:i+"/usage/type",schemaPath:"\
#/properties/usage/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1}else return _e.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:w}}],!1;else return _e.errors=[{instancePath:i+"/usag\
e",schemaPath:"#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:w}}],!1}}else return _e.errors=[{instancePath:i+
"/usage",schemaPath:"#/properties/usage/then/type",keyword:"type",params:{type:"object"}}],!1;var o=m===e;v=o,k="then"}else{let m=e,_=e,h=!1,w=e;if(y!==null){let O={
instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var l=w===e;if(h=h||
l,h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[O]:t.push(O),e++,_e.errors=t,!1}var o=m===e;v=o,k="else"}if(!v){let m={instancePath:i+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:k}};
return t===null?t=[m]:t.push(m),e++,_e.errors=t,!1}var s=P===e}else var s=!0;if(s){if(r.languages!==void 0){let y=r.languages,P=e;if(!Array.isArray(y)&&y!==null)
return _e.errors=[{instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:ro.properties.languages.type}}],!1;if(e===P&&
Array.isArray(y)){var f=!0;let v=y.length;for(let D=0;D<v;D++){let k=e;Oi(y[D],{instancePath:i+"/languages/"+D,parentData:y,parentDataProperty:D,rootData:u})||(t=
t===null?Oi.errors:t.concat(Oi.errors),e=t.length);var f=k===e;if(!f)break}}var s=P===e}else var s=!0;if(s)if(r.logprobs!==void 0){let y=r.logprobs,P=e,b=e,v=!1,
D=e;if(e===D)if(Array.isArray(y)){var g=!0;let a=y.length;for(let m=0;m<a;m++){let _=e;ur(y[m],{instancePath:i+"/logprobs/"+m,parentData:y,parentDataProperty:m,
rootData:u})||(t=t===null?ur.errors:t.concat(ur.errors),e=t.length);var g=_===e;if(!g)break}}else{let a={instancePath:i+"/logprobs",schemaPath:"#/properties/log\
probs/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(a),e++}var c=D===e;if(v=v||c,!v){let a=e;if(y!==null){let _={instancePath:i+"/lo\
gprobs",schemaPath:"#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=a===e;v=v||c}if(v)e=b,t!==null&&
(b?t.length=b:t=null);else{let a={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),
e++,_e.errors=t,!1}var s=P===e}else var s=!0}}}}}}}else return _e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.
errors=t,e===0}var rp=fr,on={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.in\
put_audio_transcription.delta"},content_index:{type:["number","null"]},delta:{type:["string","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/\
LogProbProperties"}},{type:"null"}]},obfuscation:{type:["string","null"]}},required:["item_id","type"]};function fr(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return fr.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="st\
ring"&&l!==null)return fr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:on.properties.event_id.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.item_id!==void 0){let l=e;if(typeof r.item_id!="string")return fr.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return fr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="conversation.item.input_audio_transcripti\
on.delta")return fr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tra\
nscription.delta"}}],!1;var s=f===e}else var s=!0;if(s){if(r.content_index!==void 0){let l=r.content_index,f=e;if(typeof l!="number"&&l!==null)return fr.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:on.properties.content_index.type}}],!1;var s=f===e}else
var s=!0;if(s){if(r.delta!==void 0){let l=r.delta,f=e;if(typeof l!="string"&&l!==null)return fr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/\
type",keyword:"type",params:{type:on.properties.delta.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.logprobs!==void 0){let l=r.logprobs,f=e,g=e,c=!1,d=e;if(e===
d)if(Array.isArray(l)){var o=!0;let P=l.length;for(let b=0;b<P;b++){let v=e;ur(l[b],{instancePath:i+"/logprobs/"+b,parentData:l,parentDataProperty:b,rootData:u})||
(t=t===null?ur.errors:t.concat(ur.errors),e=t.length);var o=v===e;if(!o)break}}else{let P={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/\
type",keyword:"type",params:{type:"array"}};t===null?t=[P]:t.push(P),e++}var n=d===e;if(c=c||n,!c){let P=e;if(l!==null){let v={instancePath:i+"/logprobs",schemaPath:"\
#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var n=P===e;c=c||n}if(c)e=g,t!==null&&(g?t.length=g:t=null);else{
let P={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,fr.errors=t,!1}var s=f===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let l=r.obfuscation,f=e;if(typeof l!="string"&&l!==null)return fr.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:on.properties.obfuscation.type}}],!1;var s=f===e}else var s=!0}}}}}}else return fr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fr.errors=t,e===0}var tp=at,ul={type:"object",properties:{content_index:{type:"number"},error:{
$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},pn={type:"object",properties:{code:{type:["string","n\
ull"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function At(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return At.
errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:pn.properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.
message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return At.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:pn.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,n=e;if(typeof o!="string"&&o!==null)return At.
errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:pn.properties.param.type}}],!1;var s=n===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return At.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:pn.properties.type.type}}],!1;var s=n===e}else var s=!0}}}else return At.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return At.errors=t,e===0}function at(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return at.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return at.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.error!==void 0){let n=e;At(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||
(t=t===null?At.errors:t.concat(At.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)
return at.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ul.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return at.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return at.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.input_audio_transcription.failed")return at.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription.failed"}}],!1;var s=p===
e}else var s=!0}}}}else return at.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return at.errors=t,e===0}var sp=Ys,fl={
type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.retrieved"}},
required:["item","type"]};function Ys(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Ys.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ys.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:fl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;K(r.item,{
instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ys.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.retrieved")return Ys.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return Ys.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ys.errors=t,e===0}var ip=Fr,dl={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","type"]};function Fr(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Fr.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Fr.errors=[{instancePath:i+
"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){
let n=e;if(typeof r.content_index!="number")return Fr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Fr.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:dl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return Fr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Fr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncated")return Fr.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else return Fr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fr.errors=t,e===0}var np=Zs,cl={type:"object",properties:{error:{$ref:"#/definitions/Realt\
imeError"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},qn={type:"object",properties:{message:{type:"string"},
type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:["message","type"]};function Rr(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.message===
void 0&&(o="message")||r.type===void 0&&(o="type"))return Rr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Rr.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=e;if(typeof r.type!="string")return Rr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.code!==void 0){let n=r.code,p=e;if(typeof n!="string"&&n!==
null)return Rr.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:qn.properties.code.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Rr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:qn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){let n=r.param,p=e;if(typeof n!="strin\
g"&&n!==null)return Rr.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:qn.properties.param.type}}],!1;var s=p===
e}else var s=!0}}}}else return Rr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rr.errors=t,e===0}function Zs(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&
(o="error")||r.type===void 0&&(o="type"))return Zs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.error!==
void 0){let n=e;Rr(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?Rr.errors:t.concat(Rr.errors),e=t.length);
var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Zs.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:cl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Zs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="error")return Zs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else var s=!0}}else return Zs.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zs.errors=t,e===0}var op=ei,ml={type:"object",properties:{event_id:{type:[
"string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function ei(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ei.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ei.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ml.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return ei.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="input_audio_buffer.cleared")return ei.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_a\
udio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return ei.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ei.
errors=t,e===0}var pp=lt,so={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.c\
ommitted"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function lt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return lt.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==
null)return lt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:so.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return lt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return lt.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.committed")return lt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.committed"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return lt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:so.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return lt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return lt.errors=t,e===0}var ap=Qt;function Qt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.event===void 0&&(o="event")||r.received_at===void 0&&(o="received_at")||r.type===void 0&&(o="type"))return Qt.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.event!==void 0){let n=e;if(typeof r.event!="string")return Qt.errors=[{instancePath:i+"/event",schemaPath:"\
#/properties/event/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.received_at!==void 0){let n=e;if(typeof r.received_at!=
"number")return Qt.errors=[{instancePath:i+"/received_at",schemaPath:"#/properties/received_at/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.dtmf_event_received")return Qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"input_audio_buffer.dtmf_event_received"}}],!1;var s=p===e}else var s=!0}}else return Qt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Qt.errors=t,e===0}var lp=yt,_l={type:"object",properties:{audio_start_ms:{type:"number"},event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:["audio_start_ms","item_id","type"]};function yt(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===
void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return yt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!="number")return yt.errors=[{instancePath:i+"/audio_s\
tart_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return yt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:_l.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return yt.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return yt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.spe\
ech_started")return yt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_star\
ted"}}],!1;var s=p===e}else var s=!0}}}else return yt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return yt.errors=t,
e===0}var yp=ut,vl={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function ut(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.item_id===void 0&&(o="item_id")||r.
type===void 0&&(o="type"))return ut.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){
let n=e;if(typeof r.audio_end_ms!="number")return ut.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ut.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:vl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return ut.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ut.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_stopped")return ut.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else var s=!0}}}else return ut.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ut.errors=t,e===0}var up=Xt,hl={type:"object",properties:{event_id:{type:["string","null"]},
rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",const:"rate_limits.updated"}},required:["rate_limit\
s","type"]},an={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},remaining:{type:["number","null"]},reset_seconds:{
type:["number","null"]}}};function xt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,n=e;if(typeof o!="number"&&o!==null)return xt.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/li\
mit/type",keyword:"type",params:{type:an.properties.limit.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,n=e;if(!(o==="requests"||o===
"tokens"||o===null))return xt.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:an.properties.name.enum}}],
!1;var s=n===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,n=e;if(typeof o!="number"&&o!==null)return xt.errors=[{instancePath:i+"/remaining",
schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:an.properties.remaining.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reset_seconds!==void 0){
let o=r.reset_seconds,n=e;if(typeof o!="number"&&o!==null)return xt.errors=[{instancePath:i+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",keyword:"\
type",params:{type:an.properties.reset_seconds.type}}],!1;var s=n===e}else var s=!0}}}else return xt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return xt.errors=t,e===0}function Xt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rate_limits===void 0&&(n="rate_limits")||r.type===void 0&&(n="type"))return Xt.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return Xt.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:hl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;xt(p[c],{instancePath:i+
"/rate_limits/"+c,parentData:p,parentDataProperty:c,rootData:u})||(t=t===null?xt.errors:t.concat(xt.errors),e=t.length);var o=d===e;if(!o)break}}else return Xt.
errors=[{instancePath:i+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,l=e;if(typeof p!="string")return Xt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return Xt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=l===e}else var s=!0}}else return Xt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xt.
errors=t,e===0}var fp=$e,Zi={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.delta"},obfuscation:{type:["string","null"]},previous_item_id:{
type:["string","null"]},rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","delta",
"item_id","output_index","response_id","type"]};function $e(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return $e.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return $e.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;
if(typeof r.delta!="string")return $e.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return $e.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Zi.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return $e.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return $e.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return $e.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return $e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.output_audio.delta")return $e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.output_audio.delta"}}],!1;var s=p===e}else var s=!0;if(s){if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)
return $e.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Zi.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return $e.errors=[{instancePath:i+"/previous_\
item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Zi.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="number"&&n!==null)return $e.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/p\
roperties/audio_duration_ms/type",keyword:"type",params:{type:Zi.properties.audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){
let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return $e.errors=[{instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:Zi.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return $e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return $e.errors=t,e===0}var dp=He,ln={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.done"},previous_item_id:{type:["string","null"]},
rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","item_id","output_index","resp\
onse_id","type"]};function He(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return He.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return He.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)
return He.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ln.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return He.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return He.errors=
[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return He.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return He.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_audio.done")return He.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.output_audio.done"}}],!1;var s=p===e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return He.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:ln.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!=
"number"&&n!==null)return He.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/properties/audio_duration_ms/type",keyword:"type",params:{type:ln.properties.
audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return He.errors=[{
instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:ln.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}else
return He.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=t,e===0}var cp=Re,en={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.output_audio_transcript.delta"},obfuscation:{type:["string","null"]},previous_item_id:{type:["string","null"]},rid:{},
ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","delta","item_id","output_index","res\
ponse_id","type"]};function Re(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o=
"output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Re.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Re.errors=[{instancePath:i+"/content_index",
schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.
delta!="string")return Re.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Re.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:en.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="stri\
ng")return Re.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Re.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Re.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Re.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.output_audio_transcript.delta")return Re.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s){if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)
return Re.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:en.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Re.errors=[{instancePath:i+"/previous_\
item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:en.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Re.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/p\
roperties/audio_duration_ms/type",keyword:"type",params:{type:en.properties.audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){
let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return Re.errors=[{instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:en.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Re.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Re.errors=t,e===0}var mp=Ne,yn={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"response.output_audio_transcript.done"},
previous_item_id:{type:["string","null"]},rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["con\
tent_index","item_id","output_index","response_id","transcript","type"]};function Ne(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return Ne.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Ne.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ne.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:yn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ne.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Ne.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ne.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=e;if(typeof r.
transcript!="string")return Ne.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="response.output_audio_transcript.done")return Ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"response.output_audio_transcript.done"}}],!1;var s=p===e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,
p=e;if(typeof n!="string"&&n!==null)return Ne.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{
type:yn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="numb\
er"&&n!==null)return Ne.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/properties/audio_duration_ms/type",keyword:"type",params:{type:yn.properties.
audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return Ne.errors=[{
instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:yn.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return Ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=t,e===0}var _p=dr,io={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPa\
rtAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.added"},content:{type:["object","null"]}},required:["content_in\
dex","item_id","output_index","part","response_id","type"]},un={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{
type:["string","null"]},type:{enum:["text","audio",null]}}};function Dt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return Dt.errors=[{instancePath:i+"\
/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:un.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,n=e;if(typeof o!="string"&&o!==null)return Dt.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:un.properties.
text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return Dt.errors=[{instancePath:i+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:un.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return Dt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:un.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else return Dt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Dt.errors=t,e===0}function dr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return dr.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return dr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return dr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:io.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return dr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return dr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;Dt(r.part,{instancePath:i+"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=
t===null?Dt.errors:t.concat(Dt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return dr.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return dr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.content_part.added")return dr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let n=r.content,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==
null)return dr.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:io.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return dr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return dr.errors=t,e===0}var vp=cr,no={
type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/def\
initions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.done"},content:{type:["object","null"]}},
required:["content_index","item_id","output_index","part","response_id","type"]},fn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["strin\
g","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function qt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return qt.errors=[{instancePath:i+
"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:fn.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,n=e;if(typeof o!="string"&&o!==null)return qt.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:fn.properties.
text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return qt.errors=[{instancePath:i+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:fn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:fn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else return qt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return qt.errors=t,e===0}function cr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return cr.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return cr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return cr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:no.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return cr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return cr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;qt(r.part,{instancePath:i+"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=
t===null?qt.errors:t.concat(qt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return cr.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.content_part.done")return cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let n=r.content,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==
null)return cr.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:no.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return cr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cr.errors=t,e===0}var hp=ri,gl={
type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.created"}},required:[
"response","type"]},Ti={type:"object",properties:{id:{type:"string"},audio:{anyOf:[{$ref:"#/definitions/RealtimeResponse.Audio"},{type:"null"}]},conversation_id:{
type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{
type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_modalities:{type:["a\
rray","null"],items:{type:"string",enum:["text","audio"]}},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[
{$ref:"#/definitions/RealtimeResponseStatus"},{type:"null"}]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"null"}]}},required:["id"]};var kl={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]},
else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormat\
s.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},voice:{type:["string","null"]}}};function Oe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let d=r.format,y=e,P=e,b=!0,v=e;if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let k={};t===null?t=[k]:t.push(k),e++}var s=v===e;e=P,t!==null&&(P?t.length=P:t=null);let D;if(s){let k=e,a=e,m=!0,_=e;if(e===_)if(d&&typeof d=="object"&&!Array.
isArray(d)){let q;if(d.type===void 0&&(q="type")){let O={};t===null?t=[O]:t.push(O),e++}}else{let q={};t===null?t=[q]:t.push(q),e++}var o=_===e;e=a,t!==null&&(a?
t.length=a:t=null);let h;if(o){let q=e;if(e===q)if(d&&typeof d=="object"&&!Array.isArray(d)){let x;if(d.type===void 0&&(x="type"))return Oe.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/required",keyword:"required",params:{missingProperty:x}}],!1;{let V=d.type;if(typeof V=="string")if(V==="aud\
io/pcm"){let $=e,T=e,E=!1,C=e;re(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=
t.length);var n=C===e;if(E=E||n,E)e=T,t!==null&&(T?t.length=T:t=null);else{let M={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/oneOf/0/any\
Of",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,Oe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!==
"audio/pcm")return Oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
audio/pcm"}}],!1}else if(V==="audio/pcmu"){let $=e,T=e,E=!1,C=e;se(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?
se.errors:t.concat(se.errors),e=t.length);var p=C===e;if(E=E||p,E)e=T,t!==null&&(T?t.length=T:t=null);else{let M={instancePath:i+"/format",schemaPath:"#/propert\
ies/format/then/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,Oe.errors=t,!1}if(e===$&&d&&typeof d=="object"&&!Array.isArray(
d)&&d.type!==void 0&&d.type!=="audio/pcmu")return Oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/oneOf/1/properties/type/co\
nst",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if(V==="audio/pcma"){let $=e,T=e,E=!1,C=e;ie(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var l=C===e;if(E=E||l,E)e=T,t!==null&&(T?t.length=T:t=null);else{let M={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[M]:t.push(M),e++,Oe.errors=t,!1}if(e===$&&d&&typeof d==
"object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcma")return Oe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/o\
neOf/2/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return Oe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/\
format/then/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:V}}],!1;else return Oe.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:V}}],!1}}else return Oe.errors=[{instancePath:i+"/f\
ormat",schemaPath:"#/properties/format/then/then/type",keyword:"type",params:{type:"object"}}],!1;var o=q===e;m=o,h="then"}else{let q=e,O=e,x=!1,V=e;re(d,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?re.errors:t.concat(re.errors),e=t.length);var f=V===e;if(x=x||f,!x){let T=e;se(d,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var f=T===e;if(x=x||f,!x){let C=e;ie(d,{instancePath:i+
"/format",parentData:r,parentDataProperty:"format",rootData:u})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var f=C===e;x=x||f}}if(x)e=O,t!==null&&(O?
t.length=O:t=null);else{let T={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[T]:t.push(
T),e++,Oe.errors=t,!1}var o=q===e;m=o,h="else"}if(!m){let q={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:h}};
return t===null?t=[q]:t.push(q),e++,Oe.errors=t,!1}var s=k===e;b=s,D="then"}else{let k=e,a=e,m=!1,_=e;if(d!==null){let w={instancePath:i+"/format",schemaPath:"#\
/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var g=_===e;if(m=m||g,m)e=a,t!==null&&(a?t.length=a:t=null);else{
let w={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,Oe.errors=t,!1}var s=k===
e;b=s,D="else"}if(!b){let k={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:D}};return t===null?t=[k]:t.push(k),
e++,Oe.errors=t,!1}var c=y===e}else var c=!0;if(c)if(r.voice!==void 0){let d=r.voice,y=e;if(typeof d!="string"&&d!==null)return Oe.errors=[{instancePath:i+"/voi\
ce",schemaPath:"#/properties/voice/type",keyword:"type",params:{type:kl.properties.voice.type}}],!1;var c=y===e}else var c=!0}else return Oe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}function zi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.output!==void 0){let o=r.output,n=e,p=!1,l=e;Oe(o,{instancePath:i+"/output",parentData:r,
parentDataProperty:"output",rootData:u})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&
(n?t.length=n:t=null);else{let f={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,
zi.errors=t,!1}}}else return zi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return zi.errors=t,e===0}var oo={type:"ob\
ject",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeResponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output\
_tokens","content_filter",null]},type:{enum:["completed","cancelled","incomplete","failed",null]}}},Vn={type:"object",properties:{code:{type:["string","null"]},
message:{type:["string","null"]},type:{type:["string","null"]}}};function Ds(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return Ds.errors=[{instancePath:i+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Vn.properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.
message,n=e;if(typeof o!="string"&&o!==null)return Ds.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:Vn.properties.
message.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return Ds.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:Vn.properties.type.type}}],!1;var s=n===e}else var s=!0}}else return Ds.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ds.errors=t,e===0}function qs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.error!==void 0){let n=r.error,p=e,l=e,f=!1,g=e;Ds(n,{instancePath:i+"/error",parentData:r,
parentDataProperty:"error",rootData:u})||(t=t===null?Ds.errors:t.concat(Ds.errors),e=t.length);var s=g===e;if(f=f||s,!f){let c=e;if(n!==null){let y={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var s=c===e;f=f||s}if(f)e=l,t!==null&&(l?
t.length=l:t=null);else{let c={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,qs.errors=
t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let n=r.reason,p=e;if(!(n==="turn_detected"||n==="client_cancelled"||n==="max_output_tokens"||n==="co\
ntent_filter"||n===null))return qs.errors=[{instancePath:i+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:oo.properties.reason.
enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let n=r.type,p=e;if(!(n==="completed"||n==="cancelled"||n==="incomplete"||n==="failed"||n===null))
return qs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:oo.properties.type.enum}}],!1;var o=p===e}else
var o=!0}}else return qs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qs.errors=t,e===0}var En={type:"object",properties:{
input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsageInputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{
anyOf:[{$ref:"#/definitions/RealtimeResponseUsageOutputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},
dn={type:"object",properties:{audio_tokens:{type:["number","null"]},cached_tokens:{type:["number","null"]},cached_tokens_details:{anyOf:[{$ref:"#/definitions/Re\
altimeResponseUsageInputTokenDetails.CachedTokensDetails"},{type:"null"}]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}},$n={type:"\
object",properties:{audio_tokens:{type:["number","null"]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function Vs(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,
n=e;if(typeof o!="number"&&o!==null)return Vs.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:$n.
properties.audio_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let o=r.image_tokens,n=e;if(typeof o!="number"&&o!==null)return Vs.
errors=[{instancePath:i+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:$n.properties.image_tokens.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Vs.errors=[{instancePath:i+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:$n.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Vs.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vs.errors=t,e===0}function Xr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let n=r.audio_tokens,p=e;if(typeof n!="number"&&n!==null)return Xr.
errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:dn.properties.audio_tokens.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let n=r.cached_tokens,p=e;if(typeof n!="number"&&n!==null)return Xr.errors=[{instancePath:i+"/cached_tokens",
schemaPath:"#/properties/cached_tokens/type",keyword:"type",params:{type:dn.properties.cached_tokens.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.cached_tokens_details!==
void 0){let n=r.cached_tokens_details,p=e,l=e,f=!1,g=e;Vs(n,{instancePath:i+"/cached_tokens_details",parentData:r,parentDataProperty:"cached_tokens_details",rootData:u})||
(t=t===null?Vs.errors:t.concat(Vs.errors),e=t.length);var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/cached_tokens_details",schemaPath:"\
#/properties/cached_tokens_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=
l:t=null);else{let d={instancePath:i+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[d]:t.push(d),e++,Xr.errors=t,!1}var s=p===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let n=r.image_tokens,p=e;if(typeof n!="number"&&n!==null)return Xr.
errors=[{instancePath:i+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:dn.properties.image_tokens.type}}],!1;var s=p===
e}else var s=!0;if(s)if(r.text_tokens!==void 0){let n=r.text_tokens,p=e;if(typeof n!="number"&&n!==null)return Xr.errors=[{instancePath:i+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:dn.properties.text_tokens.type}}],!1;var s=p===e}else var s=!0}}}}else return Xr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xr.errors=t,e===0}var Rn={type:"object",properties:{audio_tokens:{type:["number","null"]},
text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function Es(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&o!==null)return Es.
errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Rn.properties.audio_tokens.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Es.errors=[{instancePath:i+"/text_tokens",schemaPath:"\
#/properties/text_tokens/type",keyword:"type",params:{type:Rn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reasoning_tokens!==void 0){let o=r.
reasoning_tokens,n=e;if(typeof o!="number"&&o!==null)return Es.errors=[{instancePath:i+"/reasoning_tokens",schemaPath:"#/properties/reasoning_tokens/type",keyword:"\
type",params:{type:Rn.properties.reasoning_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Es.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Es.errors=t,e===0}function Yr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;Xr(p,{instancePath:i+"/input_toke\
n_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||(t=t===null?Xr.errors:t.concat(Xr.errors),e=t.length);var s=c===e;if(g=g||s,!g){let d=e;
if(p!==null){let P={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[P]:t.push(P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/input_token_details",schemaPath:"#/properties/input\
_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Yr.errors=t,!1}var o=l===e}else var o=!0;if(o){if(r.input_tokens!==void 0){
let p=r.input_tokens,l=e;if(typeof p!="number"&&p!==null)return Yr.errors=[{instancePath:i+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:En.properties.input_tokens.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,l=e,f=e,
g=!1,c=e;Es(p,{instancePath:i+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:u})||(t=t===null?Es.errors:t.concat(Es.errors),
e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let b={instancePath:i+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var n=y===e;g=g||n}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,Yr.errors=t,!1}var o=l===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,l=e;if(typeof p!="number"&&p!==null)return Yr.errors=[{instancePath:i+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:En.properties.output_tokens.type}}],!1;var o=l===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,l=e;if(typeof p!="number"&&p!==null)return Yr.errors=[{instancePath:i+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:En.properties.total_tokens.type}}],!1;var o=l===e}else var o=!0}}}}else return Yr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Yr.errors=t,e===0}function ve(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id"))return ve.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d}}],!1;if(r.id!==void 0){let y=e;if(typeof r.id!="string")return ve.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(r.audio!==void 0){let y=r.audio,P=e,b=e,v=!1,D=e;zi(y,{instancePath:i+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:u})||(t=t===null?zi.errors:t.concat(zi.errors),e=t.length);var o=D===e;if(v=v||o,!v){let a=e;if(y!==null){let _={instancePath:i+"/audio",schemaPath:"\
#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var o=a===e;v=v||o}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{
let a={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ve.errors=t,!1}var s=P===e}else
var s=!0;if(s){if(r.conversation_id!==void 0){let y=r.conversation_id,P=e;if(typeof y!="string"&&y!==null)return ve.errors=[{instancePath:i+"/conversation_id",schemaPath:"\
#/properties/conversation_id/type",keyword:"type",params:{type:Ti.properties.conversation_id.type}}],!1;var s=P===e}else var s=!0;if(s){if(r.max_output_tokens!==
void 0){let y=r.max_output_tokens,P=e,b=e,v=!1,D=e;if(typeof y!="number"){let a={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/\
anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[a]:t.push(a),e++}var n=D===e;if(v=v||n,!v){let a=e;if(typeof y!="string"){let _={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}if(y!=="inf"){
let _={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[_]:
t.push(_),e++}var n=a===e;if(v=v||n,!v){let _=e;if(y!==null){let w={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var n=_===e;v=v||n}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/max_\
output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ve.errors=t,!1}var s=P===e}else var s=!0;
if(s){if(r.metadata!==void 0){let y=r.metadata,P=e,b=e,v=!1,D=e;Mt(y,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===
null?Mt.errors:t.concat(Mt.errors),e=t.length);var p=D===e;if(v=v||p,!v){let a=e;if(y!==null){let _={instancePath:i+"/metadata",schemaPath:"#/properties/metadat\
a/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var p=a===e;v=v||p}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ve.errors=t,!1}var s=P===e}else var s=!0;if(s){
if(r.object!==void 0){let y=r.object,P=e;if(!(y==="realtime.response"||y===null))return ve.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enu\
m",keyword:"enum",params:{allowedValues:Ti.properties.object.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.output!==void 0){let y=r.output,P=e;if(!Array.isArray(
y)&&y!==null)return ve.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Ti.properties.output.type}}],!1;if(e===
P&&Array.isArray(y)){var l=!0;let v=y.length;for(let D=0;D<v;D++){let k=e;K(y[D],{instancePath:i+"/output/"+D,parentData:y,parentDataProperty:D,rootData:u})||(t=
t===null?K.errors:t.concat(K.errors),e=t.length);var l=k===e;if(!l)break}}var s=P===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let y=r.output_modalities,
P=e;if(!Array.isArray(y)&&y!==null)return ve.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{
type:Ti.properties.output_modalities.type}}],!1;if(e===P&&Array.isArray(y)){var f=!0;let v=y.length;for(let D=0;D<v;D++){let k=y[D],a=e;if(typeof k!="string")return ve.
errors=[{instancePath:i+"/output_modalities/"+D,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(k==="text"||
k==="audio"))return ve.errors=[{instancePath:i+"/output_modalities/"+D,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Ti.
properties.output_modalities.items.enum}}],!1;var f=a===e;if(!f)break}}var s=P===e}else var s=!0;if(s){if(r.status!==void 0){let y=r.status,P=e;if(!(y==="comple\
ted"||y==="cancelled"||y==="failed"||y==="incomplete"||y==="in_progress"||y===null))return ve.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:Ti.properties.status.enum}}],!1;var s=P===e}else var s=!0;if(s){if(r.status_details!==void 0){let y=r.status_details,
P=e,b=e,v=!1,D=e;qs(y,{instancePath:i+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:u})||(t=t===null?qs.errors:t.concat(qs.errors),
e=t.length);var g=D===e;if(v=v||g,!v){let a=e;if(y!==null){let _={instancePath:i+"/status_details",schemaPath:"#/properties/status_details/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===e;v=v||g}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/status_details",
schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ve.errors=t,!1}var s=P===e}else var s=!0;if(s)if(r.
usage!==void 0){let y=r.usage,P=e,b=e,v=!1,D=e;Yr(y,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?Yr.errors:t.concat(
Yr.errors),e=t.length);var c=D===e;if(v=v||c,!v){let a=e;if(y!==null){let _={instancePath:i+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var c=a===e;v=v||c}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let a={instancePath:i+"/usage",schemaPath:"#\
/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ve.errors=t,!1}var s=P===e}else var s=!0}}}}}}}}}}else return ve.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=t,e===0}function ri(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))
return ri.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return ri.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:gl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;ve(r.response,{instancePath:i+"/response",parentData:r,parentDataProperty:"response",rootData:u})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ri.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.created")return ri.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.created"}}],!1;var s=p===e}else var s=!0}}else return ri.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ri.errors=t,e===0}var gp=ti,Pl={type:"object",properties:{event_id:{type:["string","null"]},
response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"}},required:["response","type"]};function ti(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===
void 0&&(o="type"))return ti.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return ti.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Pl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;ve(r.response,{instancePath:i+"/response",parentData:r,parentDataProperty:"\
response",rootData:u})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="\
string")return ti.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.done")return ti.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else var s=!0}}else return ti.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ti.errors=t,e===0}var kp=tr,po={type:"object",properties:{call_id:{
type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","output_index","response_id",
"type"]};function tr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return tr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return tr.errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return tr.errors=[{instancePath:i+"/delt\
a",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return tr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:po.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return tr.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!=
"number")return tr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return tr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return tr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call_arguments.delta")return tr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return tr.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:po.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return tr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return tr.errors=t,e===0}var Pp=sr,wl={type:"object",properties:{arguments:{type:"string"},call_id:{
type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},name:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.done"}},required:["arguments","call_id","item_id","name","output_index","response_id","type"]};function sr(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="argu\
ments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.name===void 0&&(o="name")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return sr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.arguments!==void 0){let n=e;if(typeof r.arguments!="string")return sr.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return sr.errors=[{instancePath:i+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return sr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:wl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return sr.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return sr.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==
void 0){let n=e;if(typeof r.output_index!="number")return sr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",
params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return sr.errors=[{instancePath:i+
"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return sr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
response.function_call_arguments.done")return sr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.function_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}}}else return sr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return sr.errors=t,e===0}var wp=ft,bl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{
type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"}},required:["item","output_index","response_id","type"]};function ft(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ft.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ft.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:bl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let n=e;K(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?K.errors:t.concat(K.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return ft.errors=[{instancePath:i+"/output_in\
dex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.
response_id!="string")return ft.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ft.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="response.output_item.added")return ft.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"response.output_item.added"}}],!1;var s=p===e}else var s=!0}}}}else return ft.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ft.errors=t,e===0}var bp=dt,Ol={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Con\
versationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.done"}},required:["item","output_index",
"response_id","type"]};function dt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="t\
ype"))return dt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return dt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ol.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;K(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||
(t=t===null?K.errors:t.concat(K.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return dt.
errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
response_id!==void 0){let n=e;if(typeof r.response_id!="string")return dt.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return dt.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_item.done")return dt.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item.done"}}],!1;var s=p===e}else var s=!0}}}}else return dt.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return dt.errors=t,e===0}var Op=ir,ao={type:"object",properties:{content_index:{type:"\
number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"st\
ring",const:"response.output_text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_index","response_id","type"]};
function ir(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||
r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ir.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return ir.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return ir.errors=
[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ir.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:ao.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ir.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return ir.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return ir.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return ir.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_text.d\
elta")return ir.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_text.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return ir.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:ao.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return ir.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ir.errors=t,e===0}var jp=mr,jl={type:"object",properties:{content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"string"},type:{type:"string",const:"respons\
e.output_text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function mr(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o="text")||r.type===void 0&&(o="type"))
return mr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return mr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return mr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properti\
es/event_id/type",keyword:"type",params:{type:jl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!=
"string")return mr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return mr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return mr.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
text!==void 0){let n=e;if(typeof r.text!="string")return mr.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"str\
ing"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return mr.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_text.done")return mr.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"response.output_text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return mr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return mr.errors=t,e===0}var Ap=Ke,Al={type:"object",properties:{event_id:{type:["string","null"]},session:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequ\
est"}]},{properties:{type:{const:"transcription"}},anyOf:[{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"sessio\
n.created"}},required:["session","type"]};function Ke(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="session")||r.type===void 0&&(p="type"))return Ke.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return Ke.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Al.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.session!==void 0){
let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(l)){let c;if(l.type===void 0&&(c="type"))return Ke.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/required",keyword:"required",params:{missingProperty:c}}],!1;{let d=l.type;if(typeof d=="string")if(d==="realtime"){let y=e,P=e,b=!1,v=e;B(
l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?B.errors:t.concat(B.errors),e=t.length);var o=v===e;if(b=b||o,b)
e=P,t!==null&&(P?t.length=P:t=null);else{let D={instancePath:i+"/session",schemaPath:"#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[D]:t.push(D),e++,Ke.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return Ke.errors=[{instancePath:i+
"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(d==="transcription"){
let y=e,P=e,b=!1,v=e;Pe(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);
var n=v===e;if(b=b||n,b)e=P,t!==null&&(P?t.length=P:t=null);else{let D={instancePath:i+"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[D]:t.push(D),e++,Ke.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return Ke.
errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],
!1}else return Ke.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:d}}],!1;else return Ke.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:d}}],!1}}else return Ke.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var s=f===
e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return Ke.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(l!=="session.created")return Ke.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.created"}}],!1;var s=f===e}else var s=!0}}else return Ke.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ke.errors=t,e===0}var xp=Le,xl={type:"object",properties:{event_id:{type:["string","null"]},session:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]},type:{type:"string",const:"session.updated"}},required:["session","type"]};function Le(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.session===void 0&&(p="sessio\
n")||r.type===void 0&&(p="type"))return Le.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){
let l=r.event_id,f=e;if(typeof l!="string"&&l!==null)return Le.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:xl.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.session!==void 0){let l=r.session,f=e;if(e===f)if(l&&typeof l=="object"&&!Array.isArray(
l)){let c;if(l.type===void 0&&(c="type"))return Le.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty:c}}],
!1;{let d=l.type;if(typeof d=="string")if(d==="realtime"){let y=e,P=e,b=!1,v=e;B(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?B.errors:t.concat(B.errors),e=t.length);var o=v===e;if(b=b||o,b)e=P,t!==null&&(P?t.length=P:t=null);else{let D={instancePath:i+"/session",schemaPath:"\
#/properties/session/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Le.errors=t,!1}if(e===y&&l&&typeof l=="object"&&!Array.isArray(
l)&&l.type!==void 0&&l.type!=="realtime")return Le.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"realtime"}}],!1}else if(d==="transcription"){let y=e,P=e,b=!1,v=e;Pe(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"\
session",rootData:u})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var n=v===e;if(b=b||n,b)e=P,t!==null&&(P?t.length=P:t=null);else{let D={instancePath:i+
"/session",schemaPath:"#/properties/session/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Le.errors=t,!1}if(e===y&&l&&typeof l==
"object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return Le.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/oneOf/\
1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1}else return Le.errors=[{instancePath:i+"/session",schemaPath:"#/properties/s\
ession/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:d}}],!1;else return Le.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:d}}],!1}}else return Le.errors=[{instancePath:i+"/session",schemaPath:"\
#/properties/session/type",keyword:"type",params:{type:"object"}}],!1;var s=f===e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")
return Le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.updated")return Le.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=f===e}else var s=!0}}else return Le.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}var Dp=Yt,Dl={type:"object",properties:{event_id:{
type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function Yt(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="re\
sponse_id")||r.type===void 0&&(o="type"))return Yt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Yt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Dl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Yt.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Yt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="output_audio_buffer.started")return Yt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"out\
put_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return Yt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Yt.errors=t,e===0}var qp=Zt,ql={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output\
_audio_buffer.stopped"}},required:["response_id","type"]};function Zt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Zt.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Zt.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ql.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Zt.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Zt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.stopped")return Zt.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else return Zt.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zt.errors=t,e===0}var Vp=es,Vl={type:"object",properties:{event_id:{type:[
"string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function es(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="re\
sponse_id")||r.type===void 0&&(o="type"))return es.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return es.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Vl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return es.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return es.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="output_audio_buffer.cleared")return es.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"out\
put_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return es.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return es.errors=t,e===0}var Ep=rs,lo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"stri\
ng",const:"conversation.item.added"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function rs(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return rs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return rs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:lo.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;K(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?
K.errors:t.concat(K.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return rs.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.added")return rs.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return rs.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:lo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return rs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return rs.errors=t,e===0}var $p=ts,yo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"\
#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.done"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function ts(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.type===void 0&&(o="type"))return ts.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ts.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:yo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;K(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"\
item",rootData:u})||(t=t===null?K.errors:t.concat(K.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="strin\
g")return ts.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.done")return ts.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.done"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return ts.errors=[{instancePath:i+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:yo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return ts.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ts.errors=t,e===0}var Rp=Ur,El={type:"object",properties:{audio_end_ms:{type:"number"},audio_start_ms:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.timeout_triggered"}},required:["audio_end\
_ms","audio_start_ms","item_id","type"]};function Ur(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item\
_id")||r.type===void 0&&(o="type"))return Ur.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==
void 0){let n=e;if(typeof r.audio_end_ms!="number")return Ur.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",
params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!="number")return Ur.errors=[{instancePath:i+
"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ur.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:El.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ur.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return Ur.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_aud\
io_buffer.timeout_triggered")return Ur.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_bu\
ffer.timeout_triggered"}}],!1;var s=p===e}else var s=!0}}}}else return Ur.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Ur.errors=t,e===0}var Cp=Je,$l={type:"object",properties:{id:{type:"string"},content_index:{type:"number"},end:{type:"number"},event_id:{type:["string","\
null"]},item_id:{type:"string"},speaker:{type:"string"},start:{type:"number"},text:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tran\
scription.segment"}},required:["id","content_index","end","item_id","speaker","start","text","type"]};function Je(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.content_index===void 0&&(o="content_i\
ndex")||r.end===void 0&&(o="end")||r.item_id===void 0&&(o="item_id")||r.speaker===void 0&&(o="speaker")||r.start===void 0&&(o="start")||r.text===void 0&&(o="tex\
t")||r.type===void 0&&(o="type"))return Je.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return Je.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Je.errors=[{instancePath:i+"/content_index",schemaPath:"#/\
properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.end!==void 0){let n=e;if(typeof r.end!="number")return Je.
errors=[{instancePath:i+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Je.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:$l.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Je.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.speaker!==void 0){let n=e;if(typeof r.
speaker!="string")return Je.errors=[{instancePath:i+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.start!==void 0){let n=e;if(typeof r.start!="number")return Je.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return Je.errors=[{instancePath:i+"/tex\
t",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Je.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.inpu\
t_audio_transcription.segment")return Je.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation\
.item.input_audio_transcription.segment"}}],!1;var s=p===e}else var s=!0}}}}}}}}else return Je.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Je.errors=t,e===0}var Tp=ss,Rl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"strin\
g",const:"mcp_list_tools.in_progress"}},required:["item_id","type"]};function ss(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ss.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ss.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Rl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ss.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ss.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_list_tools.in_progress")return ss.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.in_progress"}}],!1;var s=p===e}else var s=!0}}else return ss.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ss.errors=t,e===0}var Ip=is,Cl={type:"object",properties:{event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.completed"}},required:["item_id","type"]};function is(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return is.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return is.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Cl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return is.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return is.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_list_tools.complet\
ed")return is.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.completed"}}],!1;var s=p===
e}else var s=!0}}else return is.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return is.errors=t,e===0}var Mp=ns,Tl={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.failed"}},required:["item_id","type"]};function ns(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ns.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ns.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/typ\
e",keyword:"type",params:{type:Tl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ns.
errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return ns.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="mcp_list_tools.failed")return ns.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_\
tools.failed"}}],!1;var s=p===e}else var s=!0}}else return ns.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ns.errors=
t,e===0}var Sp=_r,uo={type:"object",properties:{delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["delta","item_id","output_index","\
response_id","type"]};function _r(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="\
response_id")||r.type===void 0&&(o="type"))return _r.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.delta!==
void 0){let n=e;if(typeof r.delta!="string")return _r.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return _r.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:uo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return _r.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return _r.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return _r.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return _r.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.mcp_call_arguments.delta")return _r.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&
n!==null)return _r.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:uo.properties.obfuscation.type}}],
!1;var s=p===e}else var s=!0}}}}}}else return _r.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _r.errors=t,e===0}
var Fp=xr,Il={type:"object",properties:{arguments:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.done"}},required:["arguments","item_id","output_index","response_id","type"]};function xr(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===
void 0&&(o="arguments")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&
(o="type"))return xr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.arguments!==void 0){let n=e;if(typeof r.
arguments!="string")return xr.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return xr.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Il.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return xr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return xr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return xr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return xr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.mcp_call_arguments.done")return xr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}else return xr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return xr.errors=t,e===0}var Up=ct,Ml={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},type:{type:"string",const:"response.mcp_call.in_progress"}},required:["item_id","output_index","type"]};function ct(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="\
output_index")||r.type===void 0&&(o="type"))return ct.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ct.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Ml.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ct.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return ct.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ct.errors=[{instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.mcp_call.in_progress")return ct.errors=[{instancePath:i+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.in_progress"}}],!1;var s=p===e}else var s=!0}}}else return ct.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ct.errors=t,e===0}var Np=mt,Sl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.completed"}},required:["item_id","output_index","type"]};function mt(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return mt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return mt.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Sl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return mt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return mt.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="str\
ing")return mt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.mcp_call.complete\
d")return mt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.completed"}}],!1;var s=p===
e}else var s=!0}}}else return mt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mt.errors=t,e===0}var Kp=_t,Fl={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.failed"}},
required:["item_id","output_index","type"]};function _t(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return _t.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&
n!==null)return _t.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fl.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return _t.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return _t.
errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return _t.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.mcp_call.failed")return _t.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.mcp_call.failed"}}],!1;var s=p===e}else var s=!0}}}else return _t.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return _t.errors=t,e===0}var Lp=os,fo={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.creat\
e"},event_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]},ot={type:"object",properties:{id:{type:["string","nul\
l"]},arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemContent"}},name:{
type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{enum:["compl\
eted","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},cn={type:"object",properties:{id:{type:["string","null"]},audio:{type:["string",
"null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Zr(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="strin\
g"&&n!==null)return Zr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:cn.properties.id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return Zr.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:cn.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==null)return Zr.
errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:cn.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return Zr.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/\
type",keyword:"type",params:{type:cn.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!=
"string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===
e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[d]:t.push(d),e++,Zr.errors=t,!1}var s=p===e}else var s=!0}}}}else return Zr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Zr.errors=t,e===0}function ae(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:n}}],!1;if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return ae.errors=[{instancePath:i+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:ot.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,l=e;if(typeof p!="\
string"&&p!==null)return ae.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:ot.properties.arguments.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,l=e;if(typeof p!="string"&&p!==null)return ae.errors=[{instancePath:i+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:ot.properties.call_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,l=e;
if(!Array.isArray(p)&&p!==null)return ae.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:ot.properties.content.
type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;Zr(p[c],{instancePath:i+"/content/"+c,parentData:p,parentDataProperty:c,
rootData:u})||(t=t===null?Zr.errors:t.concat(Zr.errors),e=t.length);var o=d===e;if(!o)break}}var s=l===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,l=e;
if(typeof p!="string"&&p!==null)return ae.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:ot.properties.name.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return ae.errors=[{instancePath:i+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:ot.properties.object.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
l=e;if(typeof p!="string"&&p!==null)return ae.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:ot.properties.
output.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return ae.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:ot.properties.role.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return ae.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:ot.properties.status.enum}}],!1;var s=l===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.
type!="string")return ae.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return ae.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}function os(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&
(o="type"))return os.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let n=e;ae(r.item,{instancePath:i+
"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return os.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="conversation.item.create")return os.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversat\
ion.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return os.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:fo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return os.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:fo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return os.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return os.errors=t,e===0}var zp=ps,Ul={type:"object",properties:{item_id:{type:"string"},type:{type:"string",
const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function ps(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ps.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")
return ps.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ps.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.delete")return ps.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ps.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ul.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return ps.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ps.errors=t,e===0}var Gp=as,Nl={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function as(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return as.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return as.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return as.errors=[{instancePath:i+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieve")return as.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return as.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Nl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return as.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return as.errors=t,e===0}var Bp=Nr,
Kl={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Nr(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Nr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Nr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return Nr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Nr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Nr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncate")return Nr.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Nr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Kl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Nr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Nr.errors=t,e===0}var Wp=ls,Ll={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function ls(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return ls.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let n=e;if(typeof r.audio!="string")return ls.errors=[{instancePath:i+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return ls.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.app\
end")return ls.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ls.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Ll.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return ls.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ls.errors=t,e===0}var Hp=si,zl={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function si(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return si.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return si.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.clear")return si.errors=[{instancePath:i+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return si.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:zl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return si.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return si.errors=
t,e===0}var Jp=ii,Gl={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function ii(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return ii.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return ii.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cl\
ear")return ii.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ii.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:Gl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return ii.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ii.errors=t,e===0}var Qp=ni,Bl={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function ni(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ni.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ni.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.commit")return ni.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return ni.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Bl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return ni.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ni.errors=
t,e===0}var Xp=ys,co={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function ys(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return ys.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ys.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.cancel")return ys.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ys.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:co.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let n=r.response_id,p=e;if(typeof n!="string"&&n!==null)return ys.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:co.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return ys.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ys.errors=t,e===0}var Yp=us,Wl={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/ResponseCreateEvent.Response"},{type:"null"}]}},required:["type"]},Ii={type:"object",properties:{conversation:{type:["stri\
ng","null"]},input:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference"}},instructions:{type:["string","null"]},max_response_output_tokens:{
anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"ar\
ray",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},
temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions\
/ResponseCreateEvent.Response.Tool"}},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}}},pt={type:"object",properties:{id:{type:["string","null"]},
arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference.Cont\
ent"}},name:{type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{
enum:["completed","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},mn={type:"object",properties:{id:{type:["string","null"]},audio:{type:[
"string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function et(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!=
"string"&&n!==null)return et.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:mn.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return et.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/\
type",keyword:"type",params:{type:mn.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==
null)return et.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:mn.properties.text.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return et.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/\
transcript/type",keyword:"type",params:{type:mn.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;
if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,et.errors=t,!1}var s=p===e}else var s=!0}}}}else return et.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return et.errors=t,e===0}function Ce(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return Ce.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.id!==void 0){let p=r.id,l=e;if(typeof p!="string"&&p!==null)return Ce.errors=[{instancePath:i+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:pt.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,l=e;if(typeof p!=
"string"&&p!==null)return Ce.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:pt.properties.arguments.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,l=e;if(typeof p!="string"&&p!==null)return Ce.errors=[{instancePath:i+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:pt.properties.call_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,l=e;
if(!Array.isArray(p)&&p!==null)return Ce.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:pt.properties.content.
type}}],!1;if(e===l&&Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;et(p[c],{instancePath:i+"/content/"+c,parentData:p,parentDataProperty:c,
rootData:u})||(t=t===null?et.errors:t.concat(et.errors),e=t.length);var o=d===e;if(!o)break}}var s=l===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,l=e;
if(typeof p!="string"&&p!==null)return Ce.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:pt.properties.name.type}}],
!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,l=e;if(!(p==="realtime.item"||p===null))return Ce.errors=[{instancePath:i+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:pt.properties.object.enum}}],!1;var s=l===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
l=e;if(typeof p!="string"&&p!==null)return Ce.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:pt.properties.
output.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,l=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return Ce.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:pt.properties.role.enum}}],!1;var s=l===e}else var s=!0;if(s){
if(r.status!==void 0){let p=r.status,l=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Ce.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:pt.properties.status.enum}}],!1;var s=l===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.
type!="string")return Ce.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return Ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=t,e===0}function Nt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let n=e;if(typeof r[o]!="string")return Nt.errors=[{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e;if(!s)break}else return Nt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Nt.errors=t,e===0}var mo={type:"object",properties:{description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"\
string"},{type:"null"}]}}};function $s(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="string"&&n!==null)return $s.errors=[{instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:mo.properties.description.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,
p=e;if(typeof n!="string"&&n!==null)return $s.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:mo.properties.name.
type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/p\
roperties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,$s.errors=
t,!1}var s=p===e}else var s=!0}}else return $s.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $s.errors=t,e===0}function Te(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.conversation!==void 0){
let b=r.conversation,v=e;if(typeof b!="string"&&b!==null)return Te.errors=[{instancePath:i+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"\
type",params:{type:Ii.properties.conversation.type}}],!1;var s=v===e}else var s=!0;if(s){if(r.input!==void 0){let b=r.input,v=e;if(!Array.isArray(b)&&b!==null)return Te.
errors=[{instancePath:i+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:Ii.properties.input.type}}],!1;if(e===v&&Array.isArray(b)){var o=!0;
let k=b.length;for(let a=0;a<k;a++){let m=e;Ce(b[a],{instancePath:i+"/input/"+a,parentData:b,parentDataProperty:a,rootData:u})||(t=t===null?Ce.errors:t.concat(Ce.
errors),e=t.length);var o=m===e;if(!o)break}}var s=v===e}else var s=!0;if(s){if(r.instructions!==void 0){let b=r.instructions,v=e;if(typeof b!="string"&&b!==null)
return Te.errors=[{instancePath:i+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Ii.properties.instructions.type}}],!1;
var s=v===e}else var s=!0;if(s){if(r.max_response_output_tokens!==void 0){let b=r.max_response_output_tokens,v=e,D=e,k=!1,a=e;if(typeof b!="number"){let _={instancePath:i+
"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[_]:t.push(_),
e++}var n=a===e;if(k=k||n,!k){let _=e;if(typeof b!="string"){let w={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_to\
kens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[w]:t.push(w),e++}if(b!=="inf"){let w={instancePath:i+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[w]:t.push(w),e++}var n=_===e;if(k=k||n,!k){let w=e;
if(b!==null){let O={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"\
null"}};t===null?t=[O]:t.push(O),e++}var n=w===e;k=k||n}}if(k)e=D,t!==null&&(D?t.length=D:t=null);else{let _={instancePath:i+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,Te.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.
metadata!==void 0){let b=r.metadata,v=e,D=e,k=!1,a=e;Nt(b,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:u})||(t=t===null?Nt.errors:
t.concat(Nt.errors),e=t.length);var p=a===e;if(k=k||p,!k){let _=e;if(b!==null){let w={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var p=_===e;k=k||p}if(k)e=D,t!==null&&(D?t.length=D:t=null);else{let _={instancePath:i+"/metad\
ata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,Te.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.
modalities!==void 0){let b=r.modalities,v=e,D=e,k=!1,a=e;if(e===a)if(Array.isArray(b)){var l=!0;let _=b.length;for(let h=0;h<_;h++){let w=b[h],q=e;if(typeof w!=
"string"){let x={instancePath:i+"/modalities/"+h,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.
push(x),e++}if(!(w==="text"||w==="audio")){let x={instancePath:i+"/modalities/"+h,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{
allowedValues:Ii.properties.modalities.anyOf[0].items.enum}};t===null?t=[x]:t.push(x),e++}var l=q===e;if(!l)break}}else{let _={instancePath:i+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[_]:t.push(_),e++}var f=a===e;if(k=k||f,!k){let _=e;if(e===_)if(Array.isArray(
b)){var g=!0;let w=b.length;for(let q=0;q<w;q++){let O=e;if(typeof b[q]!="string"){let V={instancePath:i+"/modalities/"+q,schemaPath:"#/properties/modalities/an\
yOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[V]:t.push(V),e++}var g=O===e;if(!g)break}}else{let w={instancePath:i+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[w]:t.push(w),e++}var f=_===e;if(k=k||f,!k){let w=e;if(b!==null){let O={instancePath:i+
"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var f=w===e;k=k||f}}if(k)e=D,t!==
null&&(D?t.length=D:t=null);else{let _={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:
t.push(_),e++,Te.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let b=r.output_audio_format,v=e,D=e,k=!1,a=e;if(typeof b!="strin\
g"){let _={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:
t.push(_),e++}var c=a===e;if(k=k||c,!k){let _=e;if(b!==null){let w={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var c=_===e;k=k||c}if(k)e=D,t!==null&&(D?t.length=D:t=null);else{let _={instancePath:i+"/\
output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,Te.errors=t,!1}var s=v===
e}else var s=!0;if(s){if(r.temperature!==void 0){let b=r.temperature,v=e;if(typeof b!="number"&&b!==null)return Te.errors=[{instancePath:i+"/temperature",schemaPath:"\
#/properties/temperature/type",keyword:"type",params:{type:Ii.properties.temperature.type}}],!1;var s=v===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let b=r.
tool_choice,v=e,D=e,k=!1,a=e;if(typeof b!="string"){let _={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[_]:t.push(_),e++}var d=a===e;if(k=k||d,!k){let _=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let w={instancePath:i+"/tool_choi\
ce",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[w]:t.push(w),e++}var d=_===e;if(k=k||d,!k){let w=e;if(b!==
null){let O={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}
var d=w===e;k=k||d}}if(k)e=D,t!==null&&(D?t.length=D:t=null);else{let _={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[_]:t.push(_),e++,Te.errors=t,!1}var s=v===e}else var s=!0;if(s){if(r.tools!==void 0){let b=r.tools,v=e;if(!Array.isArray(b)&&b!==
null)return Te.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Ii.properties.tools.type}}],!1;if(e===v&&Array.
isArray(b)){var y=!0;let k=b.length;for(let a=0;a<k;a++){let m=e;$s(b[a],{instancePath:i+"/tools/"+a,parentData:b,parentDataProperty:a,rootData:u})||(t=t===null?
$s.errors:t.concat($s.errors),e=t.length);var y=m===e;if(!y)break}}var s=v===e}else var s=!0;if(s)if(r.voice!==void 0){let b=r.voice,v=e,D=e,k=!1,a=e;if(typeof b!=
"string"){let _={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var P=a===
e;if(k=k||P,!k){let _=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let w={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"typ\
e",params:{type:"object"}};t===null?t=[w]:t.push(w),e++}var P=_===e;if(k=k||P,!k){let w=e;if(b!==null){let O={instancePath:i+"/voice",schemaPath:"#/properties/v\
oice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[O]:t.push(O),e++}var P=w===e;k=k||P}}if(k)e=D,t!==null&&(D?t.length=D:t=null);else{let _={instancePath:i+
"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,Te.errors=t,!1}var s=v===e}else var s=!0}}}}}}}}}}else
return Te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}function us(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return us.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="string")return us.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return us.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=l===e}else var s=!0;if(s){if(r.event_id!==void 0){
let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return us.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Wl.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,l=e,f=e,g=!1,c=e;Te(p,{instancePath:i+"/response",
parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?Te.errors:t.concat(Te.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={
instancePath:i+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}
if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[y]:t.push(y),e++,us.errors=t,!1}var s=l===e}else var s=!0}}else return us.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return us.errors=t,e===0}var Zp=oi,Hl={type:"object",properties:{session:{$ref:"#/definitions/SessionUpdateEvent.Session"},type:{type:"string",const:"session\
.update"},event_id:{type:["string","null"]}},required:["session","type"]},Tr={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/SessionUpdate\
Event.Session.ClientSecret"},{type:"null"}]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions\
/SessionUpdateEvent.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/SessionUpdateEvent.Session.InputAu\
dioTranscription"},{type:"null"}]},instructions:{type:["string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"n\
ull"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"\
string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{
anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions/SessionUpdateEvent.Session.Tool"}},tracing:{anyOf:[
{type:"string",const:"auto"},{$ref:"#/definitions/SessionUpdateEvent.Session.TracingConfiguration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/\
SessionUpdateEvent.Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};var Jl={type:"object",properties:{anchor:{type:"string",const:"created_at"},seconds:{type:["number","null"]}},required:["anchor"]};function Vt(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.anchor===void 0&&(o="anchor"))
return Vt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.anchor!==void 0){let n=r.anchor,p=e;if(typeof n!=
"string")return Vt.errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="created_at")return Vt.
errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/const",keyword:"const",params:{allowedValue:"created_at"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.seconds!==void 0){let n=r.seconds,p=e;if(typeof n!="number"&&n!==null)return Vt.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:Jl.properties.seconds.type}}],!1;var s=p===e}else var s=!0}else return Vt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Vt.errors=t,e===0}function Gi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.expires_after!==void 0){let o=r.expires_after,n=e,p=!1,l=e;Vt(o,{instancePath:i+"/expires_after",parentData:r,parentDataProperty:"\
expires_after",rootData:u})||(t=t===null?Vt.errors:t.concat(Vt.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/expire\
s_after",schemaPath:"#/properties/expires_after/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==
null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/expires_after",schemaPath:"#/properties/expires_after/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[f]:t.push(f),e++,Gi.errors=t,!1}}}else return Gi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gi.errors=t,e===
0}function Bi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,n=e,p=!1,l=e;if(typeof o!="string"){let f={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Bi.errors=t,!1}}}else return Bi.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Bi.errors=t,e===0}var Cn={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function Rs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,n=e;if(typeof o!="string"&&o!==null)return Rs.errors=
[{instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Cn.properties.language.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,n=e;if(typeof o!="string"&&o!==null)return Rs.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:Cn.properties.model.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,n=e;if(typeof o!="string"&&o!==null)return Rs.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:Cn.properties.prompt.type}}],!1;var s=n===e}else var s=!0}}else
return Rs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rs.errors=t,e===0}var _o={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Cs(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!=
"string"&&n!==null)return Cs.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:_o.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return Cs.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:_o.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;
if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Cs.errors=t,!1}var s=p===e}else var s=!0}}else return Cs.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return Cs.errors=t,e===0}var vo={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function ji(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return ji.errors=[{instancePath:i+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:vo.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
n=e;if(typeof o!="string"&&o!==null)return ji.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:vo.
properties.workflow_name.type}}],!1;var s=n===e}else var s=!0}else return ji.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ji.errors=t,e===0}var Ir={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function Ie(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)
return Ie.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Ir.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return Ie.errors=
[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Ir.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return Ie.errors=[{instancePath:i+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Ir.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Ie.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:Ir.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.
silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ie.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:Ir.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!=
"number"&&n!==null)return Ie.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Ir.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ie.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return Ie.errors=[{instancePath:i+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:Ir.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let n=r.speech_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ie.errors=[{instancePath:i+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:Ir.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let n=r.auto_truncate,p=e;if(typeof n!="boolean"&&n!==null)return Ie.errors=[{instancePath:i+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:Ir.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let n=r.appended_text_after_truncation,
p=e;if(typeof n!="string"&&n!==null)return Ie.errors=[{instancePath:i+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:Ir.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Ie.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}function fe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let m=r.client_secret,_=e,h=e,w=!1,q=e;Gi(m,{instancePath:i+"/\
client_secret",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?Gi.errors:t.concat(Gi.errors),e=t.length);var s=q===e;if(w=w||s,!w){let O=e;
if(m!==null){let V={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(
V),e++}var s=O===e;w=w||s}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let O={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,fe.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){let m=r.input_audio_format,
_=e,h=e,w=!1,q=e;if(typeof m!="string"){let x={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[x]:t.push(x),e++}var n=q===e;if(w=w||n,!w){let x=e;if(m!==null){let $={instancePath:i+"/input_audio_format",schemaPath:"#/properties\
/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var n=x===e;w=w||n}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let x={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.
errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==void 0){let m=r.input_audio_noise_reduction,_=e,h=e,w=!1,q=e;Bi(m,{instancePath:i+
"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:u})||(t=t===null?Bi.errors:t.concat(Bi.errors),e=t.length);
var p=q===e;if(w=w||p,!w){let x=e;if(m!==null){let $={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var p=x===e;w=w||p}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+
"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=
t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let m=r.input_audio_transcription,_=e,h=e,w=!1,q=e;Rs(m,{instancePath:i+"/input_au\
dio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?Rs.errors:t.concat(Rs.errors),e=t.length);var l=q===e;if(w=
w||l,!w){let x=e;if(m!==null){let $={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[$]:t.push($),e++}var l=x===e;w=w||l}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+"/input_audio_transcri\
ption",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else var o=!0;
if(o){if(r.instructions!==void 0){let m=r.instructions,_=e;if(typeof m!="string"&&m!==null)return fe.errors=[{instancePath:i+"/instructions",schemaPath:"#/prope\
rties/instructions/type",keyword:"type",params:{type:Tr.properties.instructions.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.max_response_output_tokens!==void 0){
let m=r.max_response_output_tokens,_=e,h=e,w=!1,q=e;if(typeof m!="number"){let x={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_resp\
onse_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[x]:t.push(x),e++}var f=q===e;if(w=w||f,!w){let x=e;if(typeof m!="string"){let $={
instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=
[$]:t.push($),e++}if(m!=="inf"){let $={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",keyword:"\
const",params:{allowedValue:"inf"}};t===null?t=[$]:t.push($),e++}var f=x===e;if(w=w||f,!w){let $=e;if(m!==null){let E={instancePath:i+"/max_response_output_toke\
ns",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var f=$===e;w=w||f}}if(w)
e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.modalities!==void 0){let m=r.modalities,_=e,h=e,w=!1,q=e;
if(e===q)if(Array.isArray(m)){var g=!0;let x=m.length;for(let V=0;V<x;V++){let $=m[V],T=e;if(typeof $!="string"){let C={instancePath:i+"/modalities/"+V,schemaPath:"\
#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[C]:t.push(C),e++}if(!($==="text"||$==="audio")){let C={instancePath:i+
"/modalities/"+V,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Tr.properties.modalities.anyOf[0].items.enum}};t===
null?t=[C]:t.push(C),e++}var g=T===e;if(!g)break}}else{let x={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[x]:t.push(x),e++}var c=q===e;if(w=w||c,!w){let x=e;if(e===x)if(Array.isArray(m)){var d=!0;let $=m.length;for(let T=0;T<$;T++){let E=e;
if(typeof m[T]!="string"){let M={instancePath:i+"/modalities/"+T,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[M]:t.push(M),e++}var d=E===e;if(!d)break}}else{let $={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",
params:{type:"array"}};t===null?t=[$]:t.push($),e++}var c=x===e;if(w=w||c,!w){let $=e;if(m!==null){let E={instancePath:i+"/modalities",schemaPath:"#/properties/\
modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var c=$===e;w=w||c}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={
instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===
e}else var o=!0;if(o){if(r.model!==void 0){let m=r.model,_=e,h=e,w=!1,q=e;if(typeof m!="string"){let x={instancePath:i+"/model",schemaPath:"#/properties/model/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var y=q===e;if(w=w||y,!w){let x=e;if(m!==null){let $={instancePath:i+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var y=x===e;w=w||y}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let x={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else
var o=!0;if(o){if(r.output_audio_format!==void 0){let m=r.output_audio_format,_=e,h=e,w=!1,q=e;if(typeof m!="string"){let x={instancePath:i+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var P=q===e;if(w=w||P,!w){let x=e;
if(m!==null){let $={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[$]:t.push($),e++}var P=x===e;w=w||P}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.speed!==void 0){let m=r.
speed,_=e;if(typeof m!="number"&&m!==null)return fe.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Tr.properties.
speed.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.temperature!==void 0){let m=r.temperature,_=e;if(typeof m!="number"&&m!==null)return fe.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Tr.properties.temperature.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.
tool_choice!==void 0){let m=r.tool_choice,_=e,h=e,w=!1,q=e;if(typeof m!="string"){let x={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var b=q===e;if(w=w||b,!w){let x=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){
let $={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:t.push($),e++}var b=x===
e;if(w=w||b,!w){let $=e;if(m!==null){let E={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[E]:t.push(E),e++}var b=$===e;w=w||b}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.tools!==void 0){let m=r.tools,
_=e;if(!Array.isArray(m)&&m!==null)return fe.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Tr.properties.tools.
type}}],!1;if(e===_&&Array.isArray(m)){var v=!0;let w=m.length;for(let q=0;q<w;q++){let O=e;Cs(m[q],{instancePath:i+"/tools/"+q,parentData:m,parentDataProperty:q,
rootData:u})||(t=t===null?Cs.errors:t.concat(Cs.errors),e=t.length);var v=O===e;if(!v)break}}var o=_===e}else var o=!0;if(o){if(r.tracing!==void 0){let m=r.tracing,
_=e,h=e,w=!1,q=e;if(typeof m!="string"){let x={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[x]:t.push(x),e++}if(m!=="auto"){let x={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[x]:t.push(x),e++}var D=q===e;if(w=w||D,!w){let x=e;ji(m,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:u})||(t=
t===null?ji.errors:t.concat(ji.errors),e=t.length);var D=x===e;if(w=w||D,!w){let $=e;if(m!==null){let E={instancePath:i+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),e++}var D=$===e;w=w||D}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else var o=!0;if(o){
if(r.turn_detection!==void 0){let m=r.turn_detection,_=e,h=e,w=!1,q=e;Ie(m,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||
(t=t===null?Ie.errors:t.concat(Ie.errors),e=t.length);var k=q===e;if(w=w||k,!w){let x=e;if(m!==null){let $={instancePath:i+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[$]:t.push($),e++}var k=x===e;w=w||k}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{
let x={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=
t,!1}var o=_===e}else var o=!0;if(o){if(r.voice!==void 0){let m=r.voice,_=e,h=e,w=!1,q=e;if(typeof m!="string"){let x={instancePath:i+"/voice",schemaPath:"#/pro\
perties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var a=q===e;if(w=w||a,!w){let x=e;if(!(m&&typeof m=="object"&&!Array.
isArray(m))){let $={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[$]:t.push($),e++}var a=x===
e;if(w=w||a,!w){let $=e;if(m!==null){let E={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[E]:t.push(E),e++}var a=$===e;w=w||a}}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let x={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[x]:t.push(x),e++,fe.errors=t,!1}var o=_===e}else var o=!0;if(o){if(r.input_audio_sampling_rate!==void 0){let m=r.input_audio_sampling_rate,
_=e;if(typeof m!="number"&&m!==null)return fe.errors=[{instancePath:i+"/input_audio_sampling_rate",schemaPath:"#/properties/input_audio_sampling_rate/type",keyword:"\
type",params:{type:Tr.properties.input_audio_sampling_rate.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.audio!==void 0){let m=r.audio,_=e;if(!(m&&typeof m=="\
object"&&!Array.isArray(m))&&m!==null)return fe.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Tr.properties.
audio.type}}],!1;var o=_===e}else var o=!0;if(o){if(r.enable_noise_suppression!==void 0){let m=r.enable_noise_suppression,_=e;if(typeof m!="boolean"&&m!==null)return fe.
errors=[{instancePath:i+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{type:Tr.properties.enable_noise_suppression.
type}}],!1;var o=_===e}else var o=!0;if(o){if(r.enable_phonetic_spelling!==void 0){let m=r.enable_phonetic_spelling,_=e;if(typeof m!="boolean"&&m!==null)return fe.
errors=[{instancePath:i+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"type",params:{type:Tr.properties.enable_phonetic_spelling.
type}}],!1;var o=_===e}else var o=!0;if(o)if(r.keep_context!==void 0){let m=r.keep_context,_=e;if(typeof m!="boolean"&&m!==null)return fe.errors=[{instancePath:i+
"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:Tr.properties.keep_context.type}}],!1;var o=_===e}else var o=!0}}}}}}}}}}}}}}}}}}}}else
return fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}function oi(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===
void 0&&(o="type"))return oi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.session!==void 0){let n=e;fe(
r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var s=n===e}else
var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return oi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="session.update")return oi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.update"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return oi.errors=
[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else
return oi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oi.errors=t,e===0}var ea=pi,Ql={type:"object",properties:{
session:{$ref:"#/definitions/TranscriptionSessionUpdate.Session"},type:{type:"string",const:"transcription_session.update"},event_id:{type:["string","null"]}},required:[
"session","type"]},_n={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/TranscriptionSessionUpdate.Session.ClientSecret"},{type:"null"}]},include:{
type:["array","null"],items:{type:"string"}},input_audio_format:{enum:["pcm16","g711_ulaw","g711_alaw",null]},input_audio_noise_reduction:{anyOf:[{$ref:"#/defin\
itions/TranscriptionSessionUpdate.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/TranscriptionSession\
Update.Session.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{anyOf:[{
$ref:"#/definitions/TranscriptionSessionUpdate.Session.TurnDetection"},{type:"null"}]}}};var ho={type:"object",properties:{anchor:{enum:["created_at",null]},seconds:{type:["number","null"]}}};function Ai(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anchor!==void 0){let o=r.anchor,n=e;if(!(o==="created_at"||o===null))
return Ai.errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{allowedValues:ho.properties.anchor.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.seconds!==void 0){let o=r.seconds,n=e;if(typeof o!="number"&&o!==null)return Ai.errors=[{instancePath:i+"/seconds",schemaPath:"#/prope\
rties/seconds/type",keyword:"type",params:{type:ho.properties.seconds.type}}],!1;var s=n===e}else var s=!0}else return Ai.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ai.errors=t,e===0}function Wi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.expires_at!==void 0){let o=r.expires_at,n=e,p=!1,l=e;Ai(o,{instancePath:i+"/expires_at",parentData:r,
parentDataProperty:"expires_at",rootData:u})||(t=t===null?Ai.errors:t.concat(Ai.errors),e=t.length);var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==
null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:
t.push(f),e++,Wi.errors=t,!1}}}else return Wi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Wi.errors=t,e===0}var Xl={
type:"object",properties:{type:{enum:["near_field","far_field",null]}}};function Hi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="near_field"||s==="far_field"||s===null))return Hi.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xl.properties.type.enum}}],!1}}else return Hi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Hi.errors=t,e===0}var go={type:"object",properties:{language:{type:["string","null"]},model:{
anyOf:[{type:"string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ts(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let n=r.language,p=e;if(typeof n!="string"&&n!==null)return Ts.errors=[{instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:go.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let n=r.model,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ts.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let n=r.prompt,p=e;if(typeof n!="string"&&n!==null)return Ts.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:go.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ts.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ts.errors=t,e===0}var Ws={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{enum:[
"server_vad","semantic_vad",null]}}};function br(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.create_response!==void 0){let o=r.create_response,n=e;if(typeof o!="boolean"&&o!==null)return br.errors=[{instancePath:i+"/cre\
ate_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Ws.properties.create_response.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.eagerness!==void 0){let o=r.eagerness,n=e;if(!(o==="low"||o==="medium"||o==="high"||o==="auto"||o===null))return br.errors=[{instancePath:i+"/eagerness",schemaPath:"\
#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Ws.properties.eagerness.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){
let o=r.interrupt_response,n=e;if(typeof o!="boolean"&&o!==null)return br.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_respo\
nse/type",keyword:"type",params:{type:Ws.properties.interrupt_response.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,
n=e;if(typeof o!="number"&&o!==null)return br.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{
type:Ws.properties.prefix_padding_ms.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,n=e;if(typeof o!=
"number"&&o!==null)return br.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Ws.properties.
silence_duration_ms.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.threshold!==void 0){let o=r.threshold,n=e;if(typeof o!="number"&&o!==null)return br.errors=[
{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Ws.properties.threshold.type}}],!1;var s=n===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,n=e;if(!(o==="server_vad"||o==="semantic_vad"||o===null))return br.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:Ws.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}}}}else return br.errors=[{instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return br.errors=t,e===0}function ze(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let c=r.client_secret,d=e,y=e,P=!1,b=e;Wi(c,{instancePath:i+"/client_secr\
et",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?Wi.errors:t.concat(Wi.errors),e=t.length);var s=b===e;if(P=P||s,!P){let v=e;if(c!==
null){let k={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),
e++}var s=v===e;P=P||s}if(P)e=y,t!==null&&(y?t.length=y:t=null);else{let v={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[v]:t.push(v),e++,ze.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.include!==void 0){let c=r.include,d=e;if(!Array.isArray(
c)&&c!==null)return ze.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:_n.properties.include.type}}],!1;if(e===
d&&Array.isArray(c)){var n=!0;let P=c.length;for(let b=0;b<P;b++){let v=e;if(typeof c[b]!="string")return ze.errors=[{instancePath:i+"/include/"+b,schemaPath:"#\
/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var n=v===e;if(!n)break}}var o=d===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){
let c=r.input_audio_format,d=e;if(!(c==="pcm16"||c==="g711_ulaw"||c==="g711_alaw"||c===null))return ze.errors=[{instancePath:i+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/enum",keyword:"enum",params:{allowedValues:_n.properties.input_audio_format.enum}}],!1;var o=d===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==
void 0){let c=r.input_audio_noise_reduction,d=e,y=e,P=!1,b=e;Hi(c,{instancePath:i+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_no\
ise_reduction",rootData:u})||(t=t===null?Hi.errors:t.concat(Hi.errors),e=t.length);var p=b===e;if(P=P||p,!P){let D=e;if(c!==null){let a={instancePath:i+"/input_\
audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var p=D===
e;P=P||p}if(P)e=y,t!==null&&(y?t.length=y:t=null);else{let D={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,ze.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let c=r.
input_audio_transcription,d=e,y=e,P=!1,b=e;Ts(c,{instancePath:i+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||
(t=t===null?Ts.errors:t.concat(Ts.errors),e=t.length);var l=b===e;if(P=P||l,!P){let D=e;if(c!==null){let a={instancePath:i+"/input_audio_transcription",schemaPath:"\
#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var l=D===e;P=P||l}if(P)e=y,t!==null&&(y?
t.length=y:t=null);else{let D={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[D]:t.push(D),e++,ze.errors=t,!1}var o=d===e}else var o=!0;if(o){if(r.modalities!==void 0){let c=r.modalities,d=e;if(!Array.isArray(c)&&c!==null)
return ze.errors=[{instancePath:i+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:_n.properties.modalities.type}}],!1;if(e===
d&&Array.isArray(c)){var f=!0;let P=c.length;for(let b=0;b<P;b++){let v=c[b],D=e;if(typeof v!="string")return ze.errors=[{instancePath:i+"/modalities/"+b,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="text"||v==="audio"))return ze.errors=[{instancePath:i+"/modalities/"+b,
schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:_n.properties.modalities.items.enum}}],!1;var f=D===e;if(!f)break}}var o=d===
e}else var o=!0;if(o)if(r.turn_detection!==void 0){let c=r.turn_detection,d=e,y=e,P=!1,b=e;br(c,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"\
turn_detection",rootData:u})||(t=t===null?br.errors:t.concat(br.errors),e=t.length);var g=b===e;if(P=P||g,!P){let D=e;if(c!==null){let a={instancePath:i+"/turn_\
detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[a]:t.push(a),e++}var g=D===e;P=P||g}if(P)e=y,t!==
null&&(y?t.length=y:t=null);else{let D={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[D]:t.push(D),e++,ze.errors=t,!1}var o=d===e}else var o=!0}}}}}}else return ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ze.errors=t,e===0}function pi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return pi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.session!==void 0){let n=e;ze(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return pi.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="transcription_session.update")return pi.errors=[
{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.update"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return pi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_i\
d/type",keyword:"type",params:{type:Ql.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return pi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return pi.errors=t,e===0}var ra=fs,ko={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Co\
nversation"},event_id:{type:["string","null"]},type:{type:"string",const:"conversation.created"},previous_item_id:{type:["string","null"]}},required:["conversat\
ion","type"]},Po={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime.conversation",null]}}};function xi(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let o=r.id,n=e;if(typeof o!="strin\
g"&&o!==null)return xi.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Po.properties.id.type}}],!1;var s=n===e}else var s=!0;
if(s)if(r.object!==void 0){let o=r.object,n=e;if(!(o==="realtime.conversation"||o===null))return xi.errors=[{instancePath:i+"/object",schemaPath:"#/properties/o\
bject/enum",keyword:"enum",params:{allowedValues:Po.properties.object.enum}}],!1;var s=n===e}else var s=!0}else return xi.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return xi.errors=t,e===0}function fs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="conversation")||r.type===void 0&&(o="type"))return fs.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==void 0){let n=e;xi(r.conversation,{instancePath:i+"/conversation",
parentData:r,parentDataProperty:"conversation",rootData:u})||(t=t===null?xi.errors:t.concat(xi.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return fs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ko.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return fs.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.created")return fs.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return fs.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:ko.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return fs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return fs.errors=t,e===0}var ta=ds,wo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Conv\
ersationItem"},type:{type:"string",const:"conversation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function ds(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return ds.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return ds.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:wo.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;ae(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"it\
em",rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="strin\
g")return ds.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.created")return ds.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return ds.errors=[{instancePath:i+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:wo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return ds.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ds.errors=t,e===0}var sa=cs,Yl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function cs(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return cs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return cs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Yl.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return cs.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return cs.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.deleted")return cs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else
return cs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cs.errors=t,e===0}var ia=ge,Zl={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.\
input_audio_transcription.completed"},usage:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"tokens"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"durat\
ion"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"}]}]},else:{anyOf:[{type:"null"}]}},logprobs:{
anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.Logprob"}},{type:"null"}]}},required:["content_index","ite\
m_id","transcript","type"]};var bo={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function Di(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return Di.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:bo.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Di.errors=[{instancePath:i+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:bo.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}else return Di.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Di.errors=t,e===0}function Or(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.input_tokens===void 0&&(n="input_tokens")||r.output_tokens===void 0&&
(n="output_tokens")||r.total_tokens===void 0&&(n="total_tokens")||r.type===void 0&&(n="type"))return Or.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return Or.errors=[{instancePath:i+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return Or.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return Or.errors=[{instancePath:i+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,l=e;if(typeof p!="st\
ring")return Or.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return Or.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=l===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;Di(p,{instancePath:i+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||
(t=t===null?Di.errors:t.concat(Di.errors),e=t.length);var o=c===e;if(g=g||o,!g){let y=e;if(p!==null){let b={instancePath:i+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=y===e;g=g||o}if(g)e=f,t!==null&&(f?t.length=
f:t=null);else{let y={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:
t.push(y),e++,Or.errors=t,!1}var s=l===e}else var s=!0}}}}else return Or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Or.errors=t,e===0}function Et(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return Et.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let n=e;if(typeof r.seconds!="number")return Et.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Et.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="duration")return Et.errors=[{instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return Et.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Et.errors=t,e===0}function rt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return rt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return rt.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="number")return rt.errors=[{instancePath:i+"/bytes/"+c,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return rt.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return rt.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return rt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return rt.errors=t,e===0}function ge(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.content_index===void 0&&(c="content_index")||r.item_id===void 0&&(c="item_id")||
r.transcript===void 0&&(c="transcript")||r.type===void 0&&(c="type"))return ge.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;if(r.content_index!==void 0){let d=e;if(typeof r.content_index!="number")return ge.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=d===e}else var s=!0;if(s){if(r.event_id!==void 0){let d=r.event_id,y=e;if(typeof d!="string"&&d!==null)
return ge.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Zl.properties.event_id.type}}],!1;var s=y===e}else
var s=!0;if(s){if(r.item_id!==void 0){let d=e;if(typeof r.item_id!="string")return ge.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.transcript!==void 0){let d=e;if(typeof r.transcript!="string")return ge.errors=[
{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.type!==void 0){
let d=r.type,y=e;if(typeof d!="string")return ge.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(d!=="conversation.item.input_audio_transcription.completed")return ge.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=y===e}else var s=!0;if(s){if(r.usage!==void 0){let d=r.usage,y=e,P=e,b=!0,v=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))){let a={};t===null?t=[a]:t.push(a),e++}var o=v===e;e=P,t!==null&&(P?t.length=P:t=null);let D;if(o){let a=e;if(e===a)if(d&&
typeof d=="object"&&!Array.isArray(d)){let _;if(d.type===void 0&&(_="type"))return ge.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/requi\
red",keyword:"required",params:{missingProperty:_}}],!1;{let h=d.type;if(typeof h=="string")if(h==="tokens"){let w=e,q=e,O=!1,x=e;Or(d,{instancePath:i+"/usage",
parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?Or.errors:t.concat(Or.errors),e=t.length);var n=x===e;if(O=O||n,O)e=q,t!==null&&(q?t.length=q:
t=null);else{let V={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(V),e++,ge.
errors=t,!1}if(e===w&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="tokens")return ge.errors=[{instancePath:i+"/usage/type",schemaPath:"#\
/properties/usage/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(h==="duration"){let w=e,q=e,O=!1,x=e;Et(d,{instancePath:i+
"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?Et.errors:t.concat(Et.errors),e=t.length);var p=x===e;if(O=O||p,O)e=q,t!==null&&(q?t.
length=q:t=null);else{let V={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[V]:t.push(
V),e++,ge.errors=t,!1}if(e===w&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="duration")return ge.errors=[{instancePath:i+"/usage/type",schemaPath:"\
#/properties/usage/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1}else return ge.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:h}}],!1;else return ge.errors=[{instancePath:i+"/usag\
e",schemaPath:"#/properties/usage/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:h}}],!1}}else return ge.errors=[{instancePath:i+
"/usage",schemaPath:"#/properties/usage/then/type",keyword:"type",params:{type:"object"}}],!1;var o=a===e;b=o,D="then"}else{let a=e,m=e,_=!1,h=e;if(d!==null){let q={
instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var l=h===e;if(_=_||
l,_)e=m,t!==null&&(m?t.length=m:t=null);else{let q={instancePath:i+"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[q]:t.push(q),e++,ge.errors=t,!1}var o=a===e;b=o,D="else"}if(!b){let a={instancePath:i+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:D}};
return t===null?t=[a]:t.push(a),e++,ge.errors=t,!1}var s=y===e}else var s=!0;if(s)if(r.logprobs!==void 0){let d=r.logprobs,y=e,P=e,b=!1,v=e;if(e===v)if(Array.isArray(
d)){var f=!0;let k=d.length;for(let a=0;a<k;a++){let m=e;rt(d[a],{instancePath:i+"/logprobs/"+a,parentData:d,parentDataProperty:a,rootData:u})||(t=t===null?rt.errors:
t.concat(rt.errors),e=t.length);var f=m===e;if(!f)break}}else{let k={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[k]:t.push(k),e++}var g=v===e;if(b=b||g,!b){let k=e;if(d!==null){let m={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var g=k===e;b=b||g}if(b)e=P,t!==null&&(P?t.length=P:t=null);else{let k={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,ge.errors=t,!1}var s=y===e}else var s=!0}}}}}}else
return ge.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}var na=Dr,Tn={type:"object",properties:{
event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_transcription.delta"},content_index:{type:["n\
umber","null"]},delta:{type:["string","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionDeltaEvent.Logpr\
ob"}},{type:"null"}]}},required:["item_id","type"]};function tt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return tt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return tt.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,l=e;if(e===l)if(Array.isArray(p)){
var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;if(typeof p[c]!="number")return tt.errors=[{instancePath:i+"/bytes/"+c,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=d===e;if(!o)break}}else return tt.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return tt.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return tt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return tt.errors=t,e===0}function Dr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return Dr.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let l=r.event_id,f=e;if(typeof l!="string"&&l!==
null)return Dr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Tn.properties.event_id.type}}],!1;var s=f===
e}else var s=!0;if(s){if(r.item_id!==void 0){let l=e;if(typeof r.item_id!="string")return Dr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=l===e}else var s=!0;if(s){if(r.type!==void 0){let l=r.type,f=e;if(typeof l!="string")return Dr.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="conversation.item.input_audio_transcription.delta")
return Dr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription\
.delta"}}],!1;var s=f===e}else var s=!0;if(s){if(r.content_index!==void 0){let l=r.content_index,f=e;if(typeof l!="number"&&l!==null)return Dr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:Tn.properties.content_index.type}}],!1;var s=f===e}else var s=!0;if(s){
if(r.delta!==void 0){let l=r.delta,f=e;if(typeof l!="string"&&l!==null)return Dr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"\
type",params:{type:Tn.properties.delta.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.logprobs!==void 0){let l=r.logprobs,f=e,g=e,c=!1,d=e;if(e===d)if(Array.isArray(
l)){var o=!0;let P=l.length;for(let b=0;b<P;b++){let v=e;tt(l[b],{instancePath:i+"/logprobs/"+b,parentData:l,parentDataProperty:b,rootData:u})||(t=t===null?tt.errors:
t.concat(tt.errors),e=t.length);var o=v===e;if(!o)break}}else{let P={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[P]:t.push(P),e++}var n=d===e;if(c=c||n,!c){let P=e;if(l!==null){let v={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var n=P===e;c=c||n}if(c)e=g,t!==null&&(g?t.length=g:t=null);else{let P={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,Dr.errors=t,!1}var s=f===e}else var s=!0}}}}}else
return Dr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dr.errors=t,e===0}var oa=vt,ey={type:"object",properties:{
content_index:{type:"number"},error:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},vn={type:"object",
properties:{code:{type:["string","null"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function $t(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!=
"string"&&o!==null)return $t.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:vn.properties.code.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return $t.errors=[{instancePath:i+"/message",schemaPath:"#/prop\
erties/message/type",keyword:"type",params:{type:vn.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,n=e;if(typeof o!=
"string"&&o!==null)return $t.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:vn.properties.param.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return $t.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:vn.properties.type.type}}],!1;var s=n===e}else var s=!0}}}else return $t.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return $t.errors=t,e===0}function vt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="it\
em_id")||r.type===void 0&&(o="type"))return vt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let n=e;if(typeof r.content_index!="number")return vt.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.error!==void 0){let n=e;$t(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"\
error",rootData:u})||(t=t===null?$t.errors:t.concat($t.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return vt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ey.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return vt.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.input_audio_transcripti\
on.failed")return vt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tr\
anscription.failed"}}],!1;var s=p===e}else var s=!0}}}}else return vt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return vt.
errors=t,e===0}var pa=ai,ry={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"\
conversation.item.retrieved"}},required:["item","type"]};function ai(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return ai.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ai.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ry.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){
let n=e;ae(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ai.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieved")return ai.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return ai.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ai.errors=t,e===0}var aa=Kr,ty={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","ty\
pe"]};function Kr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="typ\
e"))return Kr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.
audio_end_ms!="number")return Kr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Kr.errors=[{instancePath:i+"/content_index",schemaPath:"\
#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Kr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ty.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Kr.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Kr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncated")return Kr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else
return Kr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Kr.errors=t,e===0}var la=li,sy={type:"object",properties:{
error:{$ref:"#/definitions/ErrorEvent.Error"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},In={type:"object",
properties:{message:{type:"string"},type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:[
"message","type"]};function Cr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Cr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Cr.errors=[{instancePath:i+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=e;if(typeof r.type!="string")return Cr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.code!==void 0){let n=r.
code,p=e;if(typeof n!="string"&&n!==null)return Cr.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:In.properties.
code.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Cr.errors=[{instancePath:i+"\
/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:In.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){
let n=r.param,p=e;if(typeof n!="string"&&n!==null)return Cr.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:In.
properties.param.type}}],!1;var s=p===e}else var s=!0}}}}else return Cr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Cr.
errors=t,e===0}function li(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.error===void 0&&(o="error")||r.type===void 0&&(o="type"))return li.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.error!==void 0){let n=e;Cr(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?Cr.errors:t.concat(Cr.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return li.errors=[{instancePath:i+"/eve\
nt_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:sy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return li.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="error")return li.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else
var s=!0}}else return li.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return li.errors=t,e===0}var ya=yi,iy={type:"obj\
ect",properties:{event_id:{type:["string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function yi(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return yi.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return yi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:iy.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return yi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/\
type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.cleared")return yi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/const",keyword:"const",params:{allowedValue:"input_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return yi.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return yi.errors=t,e===0}var ua=ht,Oo={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"input_audio_buffer.committed"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function ht(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return ht.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ht.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Oo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ht.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_aud\
io_buffer.committed")return ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.com\
mitted"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return ht.errors=[{instancePath:i+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Oo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else
return ht.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ht.errors=t,e===0}var fa=gt,ny={type:"object",properties:{
audio_start_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:[
"audio_start_ms","item_id","type"]};function gt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return gt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!=
"number")return gt.errors=[{instancePath:i+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return gt.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:ny.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return gt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_started")return gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"input_audio_buffer.speech_started"}}],!1;var s=p===e}else var s=!0}}}else return gt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return gt.errors=t,e===0}var da=kt,oy={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function kt(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return kt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return kt.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/p\
roperties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return kt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:oy.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return kt.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return kt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_stopped")return kt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else
var s=!0}}}else return kt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kt.errors=t,e===0}var ca=ms,py={type:"ob\
ject",properties:{event_id:{type:["string","null"]},rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",
const:"rate_limits.updated"}},required:["rate_limits","type"]},hn={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},
remaining:{type:["number","null"]},reset_seconds:{type:["number","null"]}}};function Rt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,n=e;if(typeof o!="number"&&o!==null)return Rt.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:hn.properties.limit.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.
name,n=e;if(!(o==="requests"||o==="tokens"||o===null))return Rt.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:hn.
properties.name.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,n=e;if(typeof o!="number"&&o!==null)return Rt.errors=[{instancePath:i+
"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:hn.properties.remaining.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reset_seconds!==
void 0){let o=r.reset_seconds,n=e;if(typeof o!="number"&&o!==null)return Rt.errors=[{instancePath:i+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",
keyword:"type",params:{type:hn.properties.reset_seconds.type}}],!1;var s=n===e}else var s=!0}}}else return Rt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Rt.errors=t,e===0}function ms(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rate_limits===void 0&&(n="rate_limits")||r.type===void 0&&(n="type"))return ms.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event_id!==void 0){let p=r.event_id,l=e;if(typeof p!="string"&&p!==null)return ms.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:py.properties.event_id.type}}],!1;var s=l===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let g=p.length;for(let c=0;c<g;c++){let d=e;Rt(p[c],{instancePath:i+
"/rate_limits/"+c,parentData:p,parentDataProperty:c,rootData:u})||(t=t===null?Rt.errors:t.concat(Rt.errors),e=t.length);var o=d===e;if(!o)break}}else return ms.
errors=[{instancePath:i+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=l===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,l=e;if(typeof p!="string")return ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=l===e}else var s=!0}}else return ms.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ms.
errors=t,e===0}var ma=nr,jo={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.audio.delta"},obfuscation:{type:["string","null"]}},required:[
"content_index","delta","item_id","output_index","response_id","type"]};function nr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return nr.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return nr.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==
void 0){let n=e;if(typeof r.delta!="string")return nr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return nr.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:jo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return nr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return nr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return nr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.audio.delta")return nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return nr.errors=[
{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:jo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return nr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nr.errors=t,e===0}var _a=qr,ay={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"str\
ing",const:"response.audio.done"}},required:["content_index","item_id","output_index","response_id","type"]};function qr(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return qr.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return qr.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return qr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:ay.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return qr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return qr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return qr.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.audio.done")return qr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.audio.done"}}],!1;var s=p===e}else var s=!0}}}}}else
return qr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qr.errors=t,e===0}var va=or,Ao={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.audio_transcript.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_in\
dex","response_id","type"]};function or(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return or.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return or.errors=[{instancePath:i+"/content_ind\
ex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.
delta!="string")return or.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return or.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:Ao.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="stri\
ng")return or.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return or.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return or.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return or.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.audio_transcript.delta")return or.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return or.
errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Ao.properties.obfuscation.type}}],!1;var s=p===e}else
var s=!0}}}}}}}else return or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return or.errors=t,e===0}var ha=vr,ly={type:"\
object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"stri\
ng"},transcript:{type:"string"},type:{type:"string",const:"response.audio_transcript.done"}},required:["content_index","item_id","output_index","response_id","t\
ranscript","type"]};function vr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return vr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return vr.errors=[{instancePath:i+"/content_i\
ndex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return vr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ly.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return vr.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!=
"number")return vr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return vr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=e;if(typeof r.transcript!="string")return vr.
errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.audio_transcript.done")return vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return vr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return vr.errors=t,e===0}var ga=hr,xo={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"strin\
g"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.\
content_part.added"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},gn={type:"objec\
t",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function Ct(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return Ct.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:gn.
properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return Ct.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:gn.properties.text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return Ct.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:gn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return Ct.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else
return Ct.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ct.errors=t,e===0}function hr(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return hr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return hr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return hr.errors=[{instancePath:i+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:xo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return hr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return hr.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;Ct(r.part,{instancePath:i+
"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=t===null?Ct.errors:t.concat(Ct.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return hr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return hr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.content_part.added")return hr.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/const",keyword:"const",params:{allowedValue:"response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return hr.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:xo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return hr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return hr.errors=t,e===0}var ka=gr,Do={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"strin\
g",const:"response.content_part.done"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},
kn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};
function Tt(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==
void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return Tt.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{
type:kn.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return Tt.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:kn.properties.text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return Tt.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:kn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return Tt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:kn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else
return Tt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Tt.errors=t,e===0}function gr(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return gr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return gr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return gr.errors=[{instancePath:i+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Do.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return gr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return gr.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;Tt(r.part,{instancePath:i+
"/part",parentData:r,parentDataProperty:"part",rootData:u})||(t=t===null?Tt.errors:t.concat(Tt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return gr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return gr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.content_part.done")return gr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return gr.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Do.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return gr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return gr.errors=t,e===0}var Pa=_s,qo={type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitio\
ns/RealtimeResponse"},type:{type:"string",const:"response.created"},previous_item_id:{type:["string","null"]}},required:["response","type"]},Mi={type:"object",properties:{
id:{type:"string"},conversation_id:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[
{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},
{type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_audio_format:{anyOf:[
{type:"string"},{type:"null"}]},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[{$ref:"#/definitions/Rea\
ltimeResponseStatus"},{type:"string"},{type:"null"}]},temperature:{type:["number","null"]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"nul\
l"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}},required:["id"]},Vo={type:"object",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output_tokens","content_filter",null]},type:{enum:["completed","canc\
elled","incomplete","failed",null]}}},Mn={type:"object",properties:{code:{type:["string","null"]},message:{type:["string","null"]},type:{type:["string","null"]}}};
function Is(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==
void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return Is.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Mn.
properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return Is.errors=[{instancePath:i+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:Mn.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){
let o=r.type,n=e;if(typeof o!="string"&&o!==null)return Is.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:Mn.properties.
type.type}}],!1;var s=n===e}else var s=!0}}else return Is.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Is.errors=
t,e===0}function Ms(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.error!==void 0){let n=r.error,p=e,l=e,f=!1,g=e;Is(n,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:u})||(t=t===null?Is.errors:t.
concat(Is.errors),e=t.length);var s=g===e;if(f=f||s,!f){let c=e;if(n!==null){let y={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[y]:t.push(y),e++}var s=c===e;f=f||s}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let c={instancePath:i+"/error",schemaPath:"\
#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,Ms.errors=t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let n=r.
reason,p=e;if(!(n==="turn_detected"||n==="client_cancelled"||n==="max_output_tokens"||n==="content_filter"||n===null))return Ms.errors=[{instancePath:i+"/reason",
schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:Vo.properties.reason.enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let n=r.
type,p=e;if(!(n==="completed"||n==="cancelled"||n==="incomplete"||n==="failed"||n===null))return Ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:Vo.properties.type.enum}}],!1;var o=p===e}else var o=!0}}else return Ms.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ms.errors=t,e===0}var Sn={type:"object",properties:{input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseUsage.InputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage.O\
utputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},rn={type:"object",properties:{audio_tokens:{type:[
"number","null"]},cached_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]},cached_tokens_details:{type:["object","null"]},image_tokens:{type:[
"number","null"]}}};function st(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&o!==null)return st.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#\
/properties/audio_tokens/type",keyword:"type",params:{type:rn.properties.audio_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let o=r.
cached_tokens,n=e;if(typeof o!="number"&&o!==null)return st.errors=[{instancePath:i+"/cached_tokens",schemaPath:"#/properties/cached_tokens/type",keyword:"type",
params:{type:rn.properties.cached_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==
null)return st.errors=[{instancePath:i+"/text_tokens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:rn.properties.text_tokens.type}}],!1;
var s=n===e}else var s=!0;if(s){if(r.cached_tokens_details!==void 0){let o=r.cached_tokens_details,n=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)
return st.errors=[{instancePath:i+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/type",keyword:"type",params:{type:rn.properties.cached_tokens_details.
type}}],!1;var s=n===e}else var s=!0;if(s)if(r.image_tokens!==void 0){let o=r.image_tokens,n=e;if(typeof o!="number"&&o!==null)return st.errors=[{instancePath:i+
"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:rn.properties.image_tokens.type}}],!1;var s=n===e}else var s=!0}}}}else return st.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return st.errors=t,e===0}var Fn={type:"object",properties:{audio_tokens:{
type:["number","null"]},text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function Ss(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return Ss.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Fn.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Ss.errors=[{instancePath:i+"/text_t\
okens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Fn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reasoning_tokens!==
void 0){let o=r.reasoning_tokens,n=e;if(typeof o!="number"&&o!==null)return Ss.errors=[{instancePath:i+"/reasoning_tokens",schemaPath:"#/properties/reasoning_to\
kens/type",keyword:"type",params:{type:Fn.properties.reasoning_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Ss.errors=[{instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return Ss.errors=t,e===0}function it(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,l=e,f=e,g=!1,c=e;st(p,{instancePath:i+
"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:u})||(t=t===null?st.errors:t.concat(st.errors),e=t.length);var s=c===e;if(g=
g||s,!g){let d=e;if(p!==null){let P={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[P]:t.push(P),e++}var s=d===e;g=g||s}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let d={instancePath:i+"/input_token_details",schemaPath:"#\
/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,it.errors=t,!1}var o=l===e}else var o=!0;if(o){if(r.input_tokens!==
void 0){let p=r.input_tokens,l=e;if(typeof p!="number"&&p!==null)return it.errors=[{instancePath:i+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:Sn.properties.input_tokens.type}}],!1;var o=l===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,l=e,f=e,
g=!1,c=e;Ss(p,{instancePath:i+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:u})||(t=t===null?Ss.errors:t.concat(Ss.errors),
e=t.length);var n=c===e;if(g=g||n,!g){let y=e;if(p!==null){let b={instancePath:i+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var n=y===e;g=g||n}if(g)e=f,t!==null&&(f?t.length=f:t=null);else{let y={instancePath:i+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[y]:t.push(y),e++,it.errors=t,!1}var o=l===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,l=e;if(typeof p!="number"&&p!==null)return it.errors=[{instancePath:i+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:Sn.properties.output_tokens.type}}],!1;var o=l===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,l=e;if(typeof p!="number"&&p!==null)return it.errors=[{instancePath:i+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:Sn.properties.total_tokens.type}}],!1;var o=l===e}else var o=!0}}}}else return it.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return it.errors=t,e===0}function he(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.id===void 0&&(b="id"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b}}],!1;if(r.id!==void 0){let v=e;if(typeof r.id!="string")return he.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=v===e}else var s=!0;if(s){if(r.conversation_id!==void 0){let v=r.conversation_id,D=e;if(typeof v!="string"&&v!==null)return he.
errors=[{instancePath:i+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type:Mi.properties.conversation_id.type}}],!1;var s=D===
e}else var s=!0;if(s){if(r.max_output_tokens!==void 0){let v=r.max_output_tokens,D=e,k=e,a=!1,m=e;if(typeof v!="number"){let h={instancePath:i+"/max_output_toke\
ns",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[h]:t.push(h),e++}var o=m===e;if(a=a||o,!a){let h=e;
if(typeof v!="string"){let q={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[q]:t.push(q),e++}if(v!=="inf"){let q={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",
params:{allowedValue:"inf"}};t===null?t=[q]:t.push(q),e++}var o=h===e;if(a=a||o,!a){let q=e;if(v!==null){let x={instancePath:i+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var o=q===e;a=a||o}}if(a)e=k,t!==null&&(k?t.length=
k:t=null);else{let h={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(
h),e++,he.errors=t,!1}var s=D===e}else var s=!0;if(s){if(r.metadata!==void 0){let v=r.metadata,D=e,k=e,a=!1,m=e;Nt(v,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"\
metadata",rootData:u})||(t=t===null?Nt.errors:t.concat(Nt.errors),e=t.length);var n=m===e;if(a=a||n,!a){let h=e;if(v!==null){let q={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var n=h===e;a=a||n}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{
let h={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,he.errors=t,!1}var s=D===
e}else var s=!0;if(s){if(r.modalities!==void 0){let v=r.modalities,D=e,k=e,a=!1,m=e;if(e===m)if(Array.isArray(v)){var p=!0;let h=v.length;for(let w=0;w<h;w++){let q=v[w],
O=e;if(typeof q!="string"){let V={instancePath:i+"/modalities/"+w,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[V]:t.push(V),e++}if(!(q==="text"||q==="audio")){let V={instancePath:i+"/modalities/"+w,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"\
enum",params:{allowedValues:Mi.properties.modalities.anyOf[0].items.enum}};t===null?t=[V]:t.push(V),e++}var p=O===e;if(!p)break}}else{let h={instancePath:i+"/mo\
dalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[h]:t.push(h),e++}var l=m===e;if(a=a||l,!a){let h=e;
if(e===h)if(Array.isArray(v)){var f=!0;let q=v.length;for(let O=0;O<q;O++){let x=e;if(typeof v[O]!="string"){let $={instancePath:i+"/modalities/"+O,schemaPath:"\
#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[$]:t.push($),e++}var f=x===e;if(!f)break}}else{let q={instancePath:i+
"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[q]:t.push(q),e++}var l=h===e;if(a=a||l,!a){let q=e;
if(v!==null){let x={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),
e++}var l=q===e;a=a||l}}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[h]:t.push(h),e++,he.errors=t,!1}var s=D===e}else var s=!0;if(s){if(r.object!==void 0){let v=r.object,D=e;if(!(v==="realtime.r\
esponse"||v===null))return he.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:Mi.properties.object.
enum}}],!1;var s=D===e}else var s=!0;if(s){if(r.output!==void 0){let v=r.output,D=e;if(!Array.isArray(v)&&v!==null)return he.errors=[{instancePath:i+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:Mi.properties.output.type}}],!1;if(e===D&&Array.isArray(v)){var g=!0;let a=v.length;for(let m=0;m<a;m++){let _=e;
ae(v[m],{instancePath:i+"/output/"+m,parentData:v,parentDataProperty:m,rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var g=_===e;if(!g)break}}
var s=D===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let v=r.output_audio_format,D=e,k=e,a=!1,m=e;if(typeof v!="string"){let h={instancePath:i+"/o\
utput_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[h]:t.push(h),e++}var c=m===e;if(a=
a||c,!a){let h=e;if(v!==null){let q={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[q]:t.push(q),e++}var c=h===e;a=a||c}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/output_audio_format",schemaPath:"#\
/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,he.errors=t,!1}var s=D===e}else var s=!0;if(s){if(r.status!==
void 0){let v=r.status,D=e;if(!(v==="completed"||v==="cancelled"||v==="failed"||v==="incomplete"||v==="in_progress"||v===null))return he.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Mi.properties.status.enum}}],!1;var s=D===e}else var s=!0;if(s){if(r.status_details!==
void 0){let v=r.status_details,D=e,k=e,a=!1,m=e;Ms(v,{instancePath:i+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:u})||(t=t===null?
Ms.errors:t.concat(Ms.errors),e=t.length);var d=m===e;if(a=a||d,!a){let h=e;if(typeof v!="string"){let q={instancePath:i+"/status_details",schemaPath:"#/propert\
ies/status_details/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var d=h===e;if(a=a||d,!a){let q=e;if(v!==null){let x={instancePath:i+
"/status_details",schemaPath:"#/properties/status_details/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var d=q===e;a=a||d}}if(a)
e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/status_details",schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[h]:t.push(h),e++,he.errors=t,!1}var s=D===e}else var s=!0;if(s){if(r.temperature!==void 0){let v=r.temperature,D=e;if(typeof v!="number"&&v!==null)return he.
errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Mi.properties.temperature.type}}],!1;var s=D===e}else
var s=!0;if(s){if(r.usage!==void 0){let v=r.usage,D=e,k=e,a=!1,m=e;it(v,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:u})||(t=t===null?
it.errors:t.concat(it.errors),e=t.length);var y=m===e;if(a=a||y,!a){let h=e;if(v!==null){let q={instancePath:i+"/usage",schemaPath:"#/properties/usage/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var y=h===e;a=a||y}if(a)e=k,t!==null&&(k?t.length=k:t=null);else{let h={instancePath:i+"/\
usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,he.errors=t,!1}var s=D===e}else var s=!0;if(s)if(r.voice!==
void 0){let v=r.voice,D=e,k=e,a=!1,m=e;if(typeof v!="string"){let h={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[h]:t.push(h),e++}var P=m===e;if(a=a||P,!a){let h=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let q={instancePath:i+"/voice",schemaPath:"\
#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[q]:t.push(q),e++}var P=h===e;if(a=a||P,!a){let q=e;if(v!==null){let x={instancePath:i+
"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var P=q===e;a=a||P}}if(a)e=k,t!==null&&(k?
t.length=k:t=null);else{let h={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[h]:t.push(h),e++,he.errors=
t,!1}var s=D===e}else var s=!0}}}}}}}}}}}}else return he.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=
t,e===0}function _s(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))return _s.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return _s.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:qo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;he(r.response,{instancePath:i+
"/response",parentData:r,parentDataProperty:"response",rootData:u})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return _s.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.created")return _s.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"res\
ponse.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return _s.errors=
[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:qo.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}else return _s.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _s.errors=t,e===0}var wa=Lr,Pn={type:"\
object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"},usage:{type:["\
object","null"]},response_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["response","type"]};function Lr(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="respo\
nse")||r.type===void 0&&(o="type"))return Lr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Lr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Pn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;he(r.response,{instancePath:i+"/response",parentData:r,
parentDataProperty:"response",rootData:u})||(t=t===null?he.errors:t.concat(he.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return Lr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="respo\
nse.done")return Lr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else
var s=!0;if(s){if(r.usage!==void 0){let n=r.usage,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)return Lr.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:Pn.properties.usage.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=r.response_id,
p=e;if(typeof n!="string"&&n!==null)return Lr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:Pn.properties.
response_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Lr.errors=
[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Pn.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}}}else return Lr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lr.errors=t,e===0}var ba=pr,Eo={
type:"object",properties:{call_id:{type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","\
output_index","response_id","type"]};function pr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return pr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return pr.errors=[{instancePath:i+"/call_id",schemaPath:"#/\
properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return pr.
errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return pr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Eo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return pr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return pr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return pr.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return pr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call\
_arguments.delta")return pr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_ar\
guments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return pr.errors=[{instancePath:i+
"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Eo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return pr.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pr.errors=t,e===0}var Oa=ar,$o={type:"object",properties:{arguments:{
type:"string"},call_id:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{
type:"string",const:"response.function_call_arguments.done"},name:{type:["string","null"]}},required:["arguments","call_id","item_id","output_index","response_i\
d","type"]};function ar(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.arguments===void 0&&(o="arguments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_in\
dex")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ar.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.arguments!==void 0){let n=e;if(typeof r.arguments!="string")return ar.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties\
/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return ar.
errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ar.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:$o.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ar.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return ar.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return ar.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return ar.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call\
_arguments.done")return ar.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arg\
uments.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return ar.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:$o.properties.name.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return ar.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ar.errors=t,e===0}var ja=zr,Ro={type:"object",properties:{event_id:{type:["string","null"]},
item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"},previous_item_id:{
type:["string","null"]}},required:["item","output_index","response_id","type"]};function zr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return zr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return zr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:Ro.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;ae(r.item,{instancePath:i+"/item",
parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){
let n=e;if(typeof r.output_index!="number")return zr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return zr.errors=[{instancePath:i+"/res\
ponse_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return zr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="respo\
nse.output_item.added")return zr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item\
.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return zr.errors=[{instancePath:i+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Ro.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}else
return zr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return zr.errors=t,e===0}var Aa=Gr,Co={type:"object",properties:{
event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"\
response.output_item.done"},previous_item_id:{type:["string","null"]}},required:["item","output_index","response_id","type"]};function Gr(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Gr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Gr.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Co.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;
ae(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:u})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var s=n===e}else var s=!0;
if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Gr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Gr.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Gr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.output_item.done")return Gr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_item.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Gr.
errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Co.properties.previous_item_id.type}}],!1;
var s=p===e}else var s=!0}}}}}else return Gr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gr.errors=t,e===0}var xa=lr,
To={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},response_id:{type:"string"},type:{type:"string",const:"response.text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","i\
tem_id","output_index","response_id","type"]};function lr(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return lr.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return lr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;
if(typeof r.delta!="string")return lr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return lr.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:To.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return lr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return lr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return lr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return lr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.text.delta")return lr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.text.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return lr.errors=[{
instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:To.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return lr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return lr.errors=t,e===0}var Da=kr,yy={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"str\
ing"},type:{type:"string",const:"response.text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function kr(r,{instancePath:i="",
parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="\
content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o=
"text")||r.type===void 0&&(o="type"))return kr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let n=e;if(typeof r.content_index!="number")return kr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return kr.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:yy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return kr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return kr.errors=[{instancePath:i+"/output_i\
ndex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;
if(typeof r.response_id!="string")return kr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"strin\
g"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return kr.errors=[{instancePath:i+"/text",schemaPath:"#/properti\
es/text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return kr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.text.done")return kr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return kr.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kr.errors=t,e===0}var qa=ui,uy={type:"object",properties:{event_id:{type:[
"string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",const:"session.created"}},required:["session","type"]},rr={type:"object",properties:{
id:{type:["string","null"]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions/Session.InputAud\
ioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/Session.InputAudioTranscription"},{type:"null"}]},instructions:{type:[
"string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"s\
tring",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"\
string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},
tools:{type:["array","null"],items:{$ref:"#/definitions/Session.Tool"}},tracing:{anyOf:[{type:"string",const:"auto"},{$ref:"#/definitions/Session.TracingConfigu\
ration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"\
null"}]},object:{type:["string","null"]},expires_at:{type:["number","null"]},client_secret:{},include:{},prompt:{},truncation:{},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};function Ji(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,n=e,p=!1,l=e;if(typeof o!="string"){let f={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[f]:t.push(f),e++}var s=l===e;if(p=p||s,!p){let f=e;if(o!==null){let c={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var s=f===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let f={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[f]:t.push(f),e++,Ji.errors=t,!1}}}else return Ji.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ji.errors=t,e===0}var Un={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function Fs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,n=e;if(typeof o!="string"&&o!==null)return Fs.errors=
[{instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Un.properties.language.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,n=e;if(typeof o!="string"&&o!==null)return Fs.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:Un.properties.model.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,n=e;if(typeof o!="string"&&o!==null)return Fs.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:Un.properties.prompt.type}}],!1;var s=n===e}else var s=!0}}else
return Fs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fs.errors=t,e===0}var Io={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Us(r,{instancePath:i="",parentData:j,
parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!=
"string"&&n!==null)return Us.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Io.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return Us.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:Io.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;
if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),
e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Us.errors=t,!1}var s=p===e}else var s=!0}}else return Us.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return Us.errors=t,e===0}var Mo={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function qi(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return qi.errors=[{instancePath:i+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:Mo.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
n=e;if(typeof o!="string"&&o!==null)return qi.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:Mo.
properties.workflow_name.type}}],!1;var s=n===e}else var s=!0}else return qi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return qi.errors=t,e===0}var Mr={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function Me(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)
return Me.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Mr.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return Me.errors=
[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Mr.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return Me.errors=[{instancePath:i+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Mr.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Me.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:Mr.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.
silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Me.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:Mr.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!=
"number"&&n!==null)return Me.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Mr.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.
length=l:t=null);else{let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Me.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return Me.errors=[{instancePath:i+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:Mr.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let n=r.speech_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Me.errors=[{instancePath:i+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:Mr.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let n=r.auto_truncate,p=e;if(typeof n!="boolean"&&n!==null)return Me.errors=[{instancePath:i+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:Mr.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let n=r.appended_text_after_truncation,
p=e;if(typeof n!="string"&&n!==null)return Me.errors=[{instancePath:i+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:Mr.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Me.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=t,e===0}function pe(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id,m=e;if(typeof a!="string"&&a!==null)return pe.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:rr.properties.id.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.input_audio_format!==void 0){
let a=r.input_audio_format,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf\
/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var o=w===e;if(h=h||o,!h){let O=e;if(a!==null){let V={instancePath:i+"/input_audio_\
format",schemaPath:"#/properties/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var o=O===e;h=h||o}if(h)e=_,
t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.input_audio_noise_reduction!==void 0){let a=r.input_audio_noise_reduction,m=e,_=e,h=!1,
w=e;Ji(a,{instancePath:i+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:u})||(t=t===null?Ji.errors:t.concat(
Ji.errors),e=t.length);var n=w===e;if(h=h||n,!h){let O=e;if(a!==null){let V={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var n=O===e;h=h||n}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let O={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:
t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.input_audio_transcription!==void 0){let a=r.input_audio_transcription,m=e,_=e,h=!1,w=e;Fs(a,{instancePath:i+
"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:u})||(t=t===null?Fs.errors:t.concat(Fs.errors),e=t.length);var p=w===
e;if(h=h||p,!h){let O=e;if(a!==null){let V={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var p=O===e;h=h||p}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/input_audio_tr\
anscription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,m=e;if(typeof a!="string"&&a!==null)return pe.errors=[{instancePath:i+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:rr.properties.instructions.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.max_response_output_tokens!==
void 0){let a=r.max_response_output_tokens,m=e,_=e,h=!1,w=e;if(typeof a!="number"){let O={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/\
max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[O]:t.push(O),e++}var l=w===e;if(h=h||l,!h){let O=e;if(typeof a!="str\
ing"){let V={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[V]:t.push(V),e++}if(a!=="inf"){let V={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",
keyword:"const",params:{allowedValue:"inf"}};t===null?t=[V]:t.push(V),e++}var l=O===e;if(h=h||l,!h){let V=e;if(a!==null){let T={instancePath:i+"/max_response_ou\
tput_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var l=V===e;h=h||
l}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.modalities!==void 0){let a=r.modalities,m=e,_=e,
h=!1,w=e;if(e===w)if(Array.isArray(a)){var f=!0;let O=a.length;for(let x=0;x<O;x++){let V=a[x],$=e;if(typeof V!="string"){let E={instancePath:i+"/modalities/"+x,
schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[E]:t.push(E),e++}if(!(V==="text"||V==="audio")){let E={
instancePath:i+"/modalities/"+x,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:rr.properties.modalities.anyOf[0].items.
enum}};t===null?t=[E]:t.push(E),e++}var f=$===e;if(!f)break}}else{let O={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"\
type",params:{type:"array"}};t===null?t=[O]:t.push(O),e++}var g=w===e;if(h=h||g,!h){let O=e;if(e===O)if(Array.isArray(a)){var c=!0;let V=a.length;for(let $=0;$<
V;$++){let T=e;if(typeof a[$]!="string"){let C={instancePath:i+"/modalities/"+$,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[C]:t.push(C),e++}var c=T===e;if(!c)break}}else{let V={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"\
type",params:{type:"array"}};t===null?t=[V]:t.push(V),e++}var g=O===e;if(h=h||g,!h){let V=e;if(a!==null){let T={instancePath:i+"/modalities",schemaPath:"#/prope\
rties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var g=V===e;h=h||g}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let O={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===
e}else var s=!0;if(s){if(r.model!==void 0){let a=r.model,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/model",schemaPath:"#/properties/model/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var d=w===e;if(h=h||d,!h){let O=e;if(a!==null){let V={instancePath:i+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var d=O===e;h=h||d}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let O={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else
var s=!0;if(s){if(r.output_audio_format!==void 0){let a=r.output_audio_format,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var y=w===e;if(h=h||y,!h){let O=e;
if(a!==null){let V={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[V]:t.push(V),e++}var y=O===e;h=h||y}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.speed!==void 0){let a=r.
speed,m=e;if(typeof a!="number"&&a!==null)return pe.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:rr.properties.
speed.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.temperature!==void 0){let a=r.temperature,m=e;if(typeof a!="number"&&a!==null)return pe.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:rr.properties.temperature.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.
tool_choice!==void 0){let a=r.tool_choice,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var P=w===e;if(h=h||P,!h){let O=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){
let V={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[V]:t.push(V),e++}var P=O===
e;if(h=h||P,!h){let V=e;if(a!==null){let T={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[T]:t.push(T),e++}var P=V===e;h=h||P}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.tools!==void 0){let a=r.tools,
m=e;if(!Array.isArray(a)&&a!==null)return pe.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:rr.properties.tools.
type}}],!1;if(e===m&&Array.isArray(a)){var b=!0;let h=a.length;for(let w=0;w<h;w++){let q=e;Us(a[w],{instancePath:i+"/tools/"+w,parentData:a,parentDataProperty:w,
rootData:u})||(t=t===null?Us.errors:t.concat(Us.errors),e=t.length);var b=q===e;if(!b)break}}var s=m===e}else var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,
m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[O]:t.push(O),e++}if(a!=="auto"){let O={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[O]:t.push(O),e++}var v=w===e;if(h=h||v,!h){let O=e;qi(a,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:u})||(t=
t===null?qi.errors:t.concat(qi.errors),e=t.length);var v=O===e;if(h=h||v,!h){let V=e;if(a!==null){let T={instancePath:i+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var v=V===e;h=h||v}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){
if(r.turn_detection!==void 0){let a=r.turn_detection,m=e,_=e,h=!1,w=e;Me(a,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:u})||
(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var D=w===e;if(h=h||D,!h){let O=e;if(a!==null){let V={instancePath:i+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var D=O===e;h=h||D}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{
let O={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=
t,!1}var s=m===e}else var s=!0;if(s){if(r.voice!==void 0){let a=r.voice,m=e,_=e,h=!1,w=e;if(typeof a!="string"){let O={instancePath:i+"/voice",schemaPath:"#/pro\
perties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[O]:t.push(O),e++}var k=w===e;if(h=h||k,!h){let O=e;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let V={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[V]:t.push(V),e++}var k=O===
e;if(h=h||k,!h){let V=e;if(a!==null){let T={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[T]:t.push(T),e++}var k=V===e;h=h||k}}if(h)e=_,t!==null&&(_?t.length=_:t=null);else{let O={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[O]:t.push(O),e++,pe.errors=t,!1}var s=m===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,m=e;if(typeof a!="stri\
ng"&&a!==null)return pe.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:rr.properties.object.type}}],!1;var s=m===
e}else var s=!0;if(s){if(r.expires_at!==void 0){let a=r.expires_at,m=e;if(typeof a!="number"&&a!==null)return pe.errors=[{instancePath:i+"/expires_at",schemaPath:"\
#/properties/expires_at/type",keyword:"type",params:{type:rr.properties.expires_at.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.input_audio_sampling_rate!==void 0){
let a=r.input_audio_sampling_rate,m=e;if(typeof a!="number"&&a!==null)return pe.errors=[{instancePath:i+"/input_audio_sampling_rate",schemaPath:"#/properties/in\
put_audio_sampling_rate/type",keyword:"type",params:{type:rr.properties.input_audio_sampling_rate.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.audio!==void 0){
let a=r.audio,m=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return pe.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:rr.properties.audio.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.enable_noise_suppression!==void 0){let a=r.enable_noise_suppression,m=e;if(typeof a!=
"boolean"&&a!==null)return pe.errors=[{instancePath:i+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{
type:rr.properties.enable_noise_suppression.type}}],!1;var s=m===e}else var s=!0;if(s){if(r.enable_phonetic_spelling!==void 0){let a=r.enable_phonetic_spelling,
m=e;if(typeof a!="boolean"&&a!==null)return pe.errors=[{instancePath:i+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"\
type",params:{type:rr.properties.enable_phonetic_spelling.type}}],!1;var s=m===e}else var s=!0;if(s)if(r.keep_context!==void 0){let a=r.keep_context,m=e;if(typeof a!=
"boolean"&&a!==null)return pe.errors=[{instancePath:i+"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:rr.properties.keep_context.
type}}],!1;var s=m===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}else return pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return pe.errors=t,e===0}function ui(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return ui.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ui.errors=[{instancePath:i+"/event_i\
d",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:uy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){
let n=e;pe(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ui.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="session.created")return ui.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.created"}}],!1;var s=p===e}else var s=!0}}else return ui.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ui.errors=t,e===0}var Va=vs,So={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",
const:"session.updated"},previous_item_id:{type:["string","null"]}},required:["session","type"]};function vs(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return vs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return vs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:So.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let n=e;pe(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="session.updated")return vs.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return vs.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:So.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return vs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return vs.errors=t,e===0}var Ea=fi,fy={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"\
#/definitions/TranscriptionSession"},type:{type:"string",const:"transcription_session.updated"}},required:["session","type"]},Si={type:"object",properties:{client_secret:{
anyOf:[{$ref:"#/definitions/TranscriptionSession.ClientSecret"},{type:"null"}]},input_audio_format:{type:["string","null"]},input_audio_transcription:{anyOf:[{$ref:"\
#/definitions/TranscriptionSession.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{
anyOf:[{$ref:"#/definitions/TranscriptionSession.TurnDetection"},{type:"null"}]},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["\
number","null"]}}};function Ns(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.expires_at===void 0&&(o="expires_at")||r.value===void 0&&(o="value"))return Ns.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.expires_at!==void 0){let n=e;if(typeof r.expires_at!="number")return Ns.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",
keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.value!==void 0){let n=e;if(typeof r.value!="string")return Ns.errors=[{instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}else return Ns.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ns.errors=t,e===0}var Fo={type:"object",properties:{language:{type:["string","null"]},model:{anyOf:[{type:"\
string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ks(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let n=r.language,p=e;if(typeof n!="string"&&n!==null)return Ks.errors=[{instancePath:i+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Fo.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let n=r.model,p=e,l=e,f=!1,g=e;if(typeof n!="string"){let d={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(f=f||o,!f){let d=e;if(n!==null){let P={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=d===e;f=f||o}if(f)e=l,t!==null&&(l?t.length=l:t=null);else{let d={instancePath:i+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ks.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let n=r.prompt,p=e;if(typeof n!="string"&&n!==null)return Ks.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:Fo.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ks.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ks.errors=t,e===0}var wn={type:"object",properties:{prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{
type:["number","null"]},type:{type:["string","null"]}}};function It(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,n=e;if(typeof o!="number"&&o!==null)return It.errors=[
{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:wn.properties.prefix_padding_ms.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,n=e;if(typeof o!="number"&&o!==null)return It.errors=[{instancePath:i+"/sil\
ence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:wn.properties.silence_duration_ms.type}}],!1;var s=n===e}else var s=!0;
if(s){if(r.threshold!==void 0){let o=r.threshold,n=e;if(typeof o!="number"&&o!==null)return It.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/thr\
eshold/type",keyword:"type",params:{type:wn.properties.threshold.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="st\
ring"&&o!==null)return It.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:wn.properties.type.type}}],!1;var s=n===
e}else var s=!0}}}else return It.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return It.errors=t,e===0}function Ge(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==
void 0){let f=r.client_secret,g=e,c=e,d=!1,y=e;Ns(f,{instancePath:i+"/client_secret",parentData:r,parentDataProperty:"client_secret",rootData:u})||(t=t===null?Ns.
errors:t.concat(Ns.errors),e=t.length);var s=y===e;if(d=d||s,!d){let P=e;if(f!==null){let v={instancePath:i+"/client_secret",schemaPath:"#/properties/client_sec\
ret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var s=P===e;d=d||s}if(d)e=c,t!==null&&(c?t.length=c:t=null);else{let P={instancePath:i+
"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,Ge.errors=t,!1}var o=g===e}else var o=!0;
if(o){if(r.input_audio_format!==void 0){let f=r.input_audio_format,g=e;if(typeof f!="string"&&f!==null)return Ge.errors=[{instancePath:i+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/type",keyword:"type",params:{type:Si.properties.input_audio_format.type}}],!1;var o=g===e}else var o=!0;if(o){if(r.input_audio_transcription!==
void 0){let f=r.input_audio_transcription,g=e,c=e,d=!1,y=e;Ks(f,{instancePath:i+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transc\
ription",rootData:u})||(t=t===null?Ks.errors:t.concat(Ks.errors),e=t.length);var n=y===e;if(d=d||n,!d){let b=e;if(f!==null){let D={instancePath:i+"/input_audio_\
transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var n=b===e;d=
d||n}if(d)e=c,t!==null&&(c?t.length=c:t=null);else{let b={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,Ge.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.modalities!==void 0){let f=r.modalities,g=e;if(!Array.
isArray(f)&&f!==null)return Ge.errors=[{instancePath:i+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:Si.properties.modalities.
type}}],!1;if(e===g&&Array.isArray(f)){var p=!0;let d=f.length;for(let y=0;y<d;y++){let P=f[y],b=e;if(typeof P!="string")return Ge.errors=[{instancePath:i+"/mod\
alities/"+y,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(P==="text"||P==="audio"))return Ge.errors=[{instancePath:i+
"/modalities/"+y,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:Si.properties.modalities.items.enum}}],!1;var p=b===e;if(!p)
break}}var o=g===e}else var o=!0;if(o){if(r.turn_detection!==void 0){let f=r.turn_detection,g=e,c=e,d=!1,y=e;It(f,{instancePath:i+"/turn_detection",parentData:r,
parentDataProperty:"turn_detection",rootData:u})||(t=t===null?It.errors:t.concat(It.errors),e=t.length);var l=y===e;if(d=d||l,!d){let b=e;if(f!==null){let D={instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var l=b===e;d=d||l}if(d)
e=c,t!==null&&(c?t.length=c:t=null);else{let b={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[b]:t.push(b),e++,Ge.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.id!==void 0){let f=r.id,g=e;if(typeof f!="string"&&f!==null)return Ge.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Si.properties.id.type}}],!1;var o=g===e}else var o=!0;if(o){if(r.object!==void 0){let f=r.object,
g=e;if(typeof f!="string"&&f!==null)return Ge.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Si.properties.
object.type}}],!1;var o=g===e}else var o=!0;if(o)if(r.expires_at!==void 0){let f=r.expires_at,g=e;if(typeof f!="number"&&f!==null)return Ge.errors=[{instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Si.properties.expires_at.type}}],!1;var o=g===e}else var o=!0}}}}}}}else return Ge.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=t,e===0}function fi(r,{instancePath:i="",parentData:j,parentDataProperty:A,
rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return fi.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return fi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:fy.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let n=e;Ge(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:u})||
(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return fi.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="transcription_session.updated")return fi.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.updated"}}],!1;var s=p===e}else var s=!0}}else
return fi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fi.errors=t,e===0}var $a=hs,dy={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function hs(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return hs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return hs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:dy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!=
"string")return hs.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return hs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.started")return hs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return hs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return hs.errors=t,e===0}var Ra=gs,cy={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{
type:"string",const:"output_audio_buffer.stopped"}},required:["response_id","type"]};function gs(r,{instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return gs.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&
n!==null)return gs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:cy.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return gs.errors=[{instancePath:i+"/response_id",schemaPath:"#/proper\
ties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return gs.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.stopped")return gs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else
return gs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gs.errors=t,e===0}var Ca=ks,my={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function ks(r,{
instancePath:i="",parentData:j,parentDataProperty:A,rootData:u=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ks.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ks.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:my.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!=
"string")return ks.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ks.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cleared")return ks.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return ks.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return ks.errors=t,e===0}var vy={ga:new Map(Object.entries({"conversation.item.create":Uo,"conversation.item.delete":No,"conversation.item.retrieve":Ko,"conversation.item.truncate":Lo,"\
input_audio_buffer.append":zo,"input_audio_buffer.clear":Go,"output_audio_buffer.clear":Bo,"input_audio_buffer.commit":Wo,"response.cancel":Ho,"response.create":Jo,
"session.update":Qo,"conversation.created":Xo,"conversation.item.created":Yo,"conversation.item.deleted":Zo,"conversation.item.input_audio_transcription.complet\
ed":ep,"conversation.item.input_audio_transcription.delta":rp,"conversation.item.input_audio_transcription.failed":tp,"conversation.item.retrieved":sp,"conversa\
tion.item.truncated":ip,error:np,"input_audio_buffer.cleared":op,"input_audio_buffer.committed":pp,"input_audio_buffer.dtmf_event_received":ap,"input_audio_buff\
er.speech_started":lp,"input_audio_buffer.speech_stopped":yp,"rate_limits.updated":up,"response.output_audio.delta":fp,"response.output_audio.done":dp,"response\
.output_audio_transcript.delta":cp,"response.output_audio_transcript.done":mp,"response.content_part.added":_p,"response.content_part.done":vp,"response.created":hp,
"response.done":gp,"response.function_call_arguments.delta":kp,"response.function_call_arguments.done":Pp,"response.output_item.added":wp,"response.output_item.\
done":bp,"response.output_text.delta":Op,"response.output_text.done":jp,"session.created":Ap,"session.updated":xp,"output_audio_buffer.started":Dp,"output_audio\
_buffer.stopped":qp,"output_audio_buffer.cleared":Vp,"conversation.item.added":Ep,"conversation.item.done":$p,"input_audio_buffer.timeout_triggered":Rp,"convers\
ation.item.input_audio_transcription.segment":Cp,"mcp_list_tools.in_progress":Tp,"mcp_list_tools.completed":Ip,"mcp_list_tools.failed":Mp,"response.mcp_call_arg\
uments.delta":Sp,"response.mcp_call_arguments.done":Fp,"response.mcp_call.in_progress":Up,"response.mcp_call.completed":Np,"response.mcp_call.failed":Kp})),beta:new Map(
Object.entries({"conversation.item.create":Lp,"conversation.item.delete":zp,"conversation.item.retrieve":Gp,"conversation.item.truncate":Bp,"input_audio_buffer.\
append":Wp,"input_audio_buffer.clear":Hp,"output_audio_buffer.clear":Jp,"input_audio_buffer.commit":Qp,"response.cancel":Xp,"response.create":Yp,"session.update":Zp,
"transcription_session.update":ea,"conversation.created":ra,"conversation.item.created":ta,"conversation.item.deleted":sa,"conversation.item.input_audio_transcr\
iption.completed":ia,"conversation.item.input_audio_transcription.delta":na,"conversation.item.input_audio_transcription.failed":oa,"conversation.item.retrieved":pa,
"conversation.item.truncated":aa,error:la,"input_audio_buffer.cleared":ya,"input_audio_buffer.committed":ua,"input_audio_buffer.speech_started":fa,"input_audio_\
buffer.speech_stopped":da,"rate_limits.updated":ca,"response.audio.delta":ma,"response.audio.done":_a,"response.audio_transcript.delta":va,"response.audio_trans\
cript.done":ha,"response.content_part.added":ga,"response.content_part.done":ka,"response.created":Pa,"response.done":wa,"response.function_call_arguments.delta":ba,
"response.function_call_arguments.done":Oa,"response.output_item.added":ja,"response.output_item.done":Aa,"response.text.delta":xa,"response.text.done":Da,"sess\
ion.created":qa,"session.updated":Va,"transcription_session.updated":Ea,"output_audio_buffer.started":$a,"output_audio_buffer.stopped":Ra,"output_audio_buffer.c\
leared":Ca}))};export{vy as validators};
