// SPDX-License-Identifier: EPL-2.0
/** Writing of files so that none is ever seen half written; here, as saving a model and writing a result both need it. */
package org.passerelle.topology.files;
